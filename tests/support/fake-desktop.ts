import { vi } from 'vitest'
import type {
  AppDescription,
  BackupList,
  Desktop,
  DesktopEvents,
  Settings,
} from '#shared/ipc/desktop-api'

const app: AppDescription = {
  name: 'Plumbline',
  version: '1.2.3',
  platform: 'linux',
  dataFolder: '/home/anna/.config/Plumbline',
}

const defaults: Settings = {
  appearance: 'system',
  planId: null,
  showRunningVerdict: false,
  dayStartHour: 4,
  reminder: false,
  reminderTime: '19:00',
  keepInTray: false,
  startAtLogin: false,
  quickCapture: false,
  captureShortcut: 'Mod+Shift+Space',
  singleLetterKeys: true,
  shortcuts: {},
  recentChoices: [],
  lastExport: { format: 'markdown', options: {} },
}

const noBackups: BackupList = {
  folder: '/home/anna/.config/Plumbline/backups',
  isFolderChosen: false,
  copyFolder: null,
  backups: [],
  problem: null,
  copyProblem: null,
}

let stored = defaults
const listeners = new Map<keyof DesktopEvents, Set<(payload: never) => void>>()
const done = () => Promise.resolve()

/** Stands for the main process; import it before anything that asks for it. */
export const fakeDesktop = {
  describeApp: () => Promise.resolve(app),
  readSettings: () => Promise.resolve(stored),
  changeSettings: vi.fn<Desktop['changeSettings']>((changes) => {
    stored = { ...stored, ...changes }
    return Promise.resolve(stored)
  }),
  saveFile: vi.fn<Desktop['saveFile']>(() => Promise.resolve({ kind: 'cancelled' })),
  savePdf: vi.fn<Desktop['savePdf']>(() => Promise.resolve({ kind: 'cancelled' })),
  printPage: vi.fn<Desktop['printPage']>(() => Promise.resolve({ kind: 'cancelled' })),
  copyText: vi.fn<Desktop['copyText']>(done),
  openFile: vi.fn<Desktop['openFile']>(() => Promise.resolve({ kind: 'cancelled' })),
  showSavedFile: vi.fn<Desktop['showSavedFile']>(done),
  showDataFolder: vi.fn<Desktop['showDataFolder']>(done),
  openLink: vi.fn<Desktop['openLink']>(() => Promise.resolve('opened')),
  setMenu: vi.fn<Desktop['setMenu']>(done),
  popUpMenu: vi.fn<Desktop['popUpMenu']>(done),
  controlWindow: vi.fn<Desktop['controlWindow']>(done),
  confirmClose: vi.fn<Desktop['confirmClose']>(done),
  setReminders: vi.fn<Desktop['setReminders']>(done),
  describeBackground: vi.fn<Desktop['describeBackground']>(() =>
    Promise.resolve({ trayProblem: null, loginProblem: null, captureProblem: null }),
  ),
  answerThought: vi.fn<Desktop['answerThought']>(done),
  listBackups: vi.fn<Desktop['listBackups']>(() => Promise.resolve(noBackups)),
  writeBackup: vi.fn<Desktop['writeBackup']>(() =>
    Promise.resolve({ kind: 'written', copyProblem: null }),
  ),
  readBackup: vi.fn<Desktop['readBackup']>(() => Promise.resolve({ kind: 'cancelled' })),
  chooseBackupFolder: vi.fn<Desktop['chooseBackupFolder']>(() =>
    Promise.resolve({ kind: 'cancelled' }),
  ),
  readLivingFolder: vi.fn<Desktop['readLivingFolder']>(() => Promise.resolve({ kind: 'off' })),
  writeLivingFiles: vi.fn<Desktop['writeLivingFiles']>(() =>
    Promise.resolve({ isStale: false, problems: [] }),
  ),
  changeLivingFolder: vi.fn<Desktop['changeLivingFolder']>(() =>
    Promise.resolve({ kind: 'cancelled' }),
  ),
  showLivingFolder: vi.fn<Desktop['showLivingFolder']>(done),
  onActionChosen: listenersOf('actionChosen'),
  onCloseRequested: listenersOf('closeRequested'),
  onWindowChanged: listenersOf('windowChanged'),
  onReminderChosen: listenersOf('reminderChosen'),
  onReminderMissed: listenersOf('reminderMissed'),
  onThoughtCaptured: listenersOf('thoughtCaptured'),
  onLivingFolderChanged: listenersOf('livingFolderChanged'),
} satisfies Desktop

/** Tells the page what the main process would tell it. */
export function sendEvent<Name extends keyof DesktopEvents>(
  name: Name,
  payload: DesktopEvents[Name],
): void {
  for (const listener of listeners.get(name) ?? []) listener(payload as never)
}

/** What the main process would read at the next start. */
export function storedSettings(): Settings {
  return stored
}

export function forgetSettings(): void {
  stored = defaults
}

function listenersOf<Name extends keyof DesktopEvents>(name: Name) {
  return (listener: (payload: DesktopEvents[Name]) => void) => {
    const own = listeners.get(name) ?? new Set()
    listeners.set(name, own.add(listener))
    return () => void own.delete(listener)
  }
}

Object.assign(window, { desktop: fakeDesktop })
