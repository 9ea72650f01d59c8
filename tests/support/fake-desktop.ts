import { vi } from 'vitest'
import { fileLocale } from '#shared/language/locale'
import type {
  AppDescription,
  BackupList,
  Desktop,
  DesktopEvents,
  Past,
  Settings,
} from '#shared/ipc/desktop-api'

const app: AppDescription = {
  name: 'Plumbline',
  version: '1.2.3',
  electron: '42.0.0',
  chromium: '148.0.7778.56',
  platform: 'linux',
  dataFolder: '/home/anna/.config/Plumbline',
}

const defaults: Settings = {
  appearance: 'system',
  language: 'system',
  dateOrder: 'system',
  weekStartsOn: 'system',
  clockHours: 'system',
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
  lastVersion: '1.2.3',
  shortcuts: {},
  recentChoices: [],
  hiddenHints: [],
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

const noPast: Past = {
  everHadData: false,
  database: null,
  schemaVersion: null,
  lastSeq: 0,
  isWhole: true,
  problem: null,
  isUpdated: false,
  isDiskFull: false,
  untold: null,
}

let stored = defaults
const listeners = new Map<keyof DesktopEvents, Set<(payload: never) => void>>()
const done = () => Promise.resolve()

/** Stands for the main process; import it before anything that asks for it. */
export const fakeDesktop = {
  describeApp: () => Promise.resolve(app),
  readSettings: () => Promise.resolve(stored),
  readLocale: () => Promise.resolve(fileLocale),
  changeSettings: vi.fn<Desktop['changeSettings']>((changes) => {
    stored = { ...stored, ...changes }
    return Promise.resolve(stored)
  }),
  saveFile: vi.fn<Desktop['saveFile']>(() => Promise.resolve({ kind: 'cancelled' })),
  savePdf: vi.fn<Desktop['savePdf']>(() => Promise.resolve({ kind: 'cancelled' })),
  preparePrinting: vi.fn<Desktop['preparePrinting']>(done),
  printDocument: vi.fn<Desktop['printDocument']>(() => Promise.resolve({ kind: 'cancelled' })),
  stopPrinting: vi.fn<Desktop['stopPrinting']>(done),
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
  noteFault: vi.fn<Desktop['noteFault']>(done),
  describeFaults: vi.fn<Desktop['describeFaults']>(() => Promise.resolve('Plumbline 1.2.3')),
  readPast: vi.fn<Desktop['readPast']>(() => Promise.resolve(noPast)),
  sendSteps: vi.fn<Desktop['sendSteps']>(done),
  appendChanges: vi.fn<Desktop['appendChanges']>((records) =>
    Promise.resolve({ kind: 'kept', lastSeq: records.at(-1)?.seq ?? 0 }),
  ),
  readJournal: vi.fn<Desktop['readJournal']>(() => Promise.resolve([])),
  setDatabaseAside: vi.fn<Desktop['setDatabaseAside']>(() =>
    Promise.resolve({ kind: 'done', folder: 'x' }),
  ),
  settlePast: vi.fn<Desktop['settlePast']>(done),
  takeLink: vi.fn<Desktop['takeLink']>(() => Promise.resolve(null)),
  setQuickLinks: vi.fn<Desktop['setQuickLinks']>(done),
  onActionChosen: listenersOf('actionChosen'),
  onCloseRequested: listenersOf('closeRequested'),
  onWindowChanged: listenersOf('windowChanged'),
  onReminderChosen: listenersOf('reminderChosen'),
  onReminderMissed: listenersOf('reminderMissed'),
  onThoughtCaptured: listenersOf('thoughtCaptured'),
  onLivingFolderChanged: listenersOf('livingFolderChanged'),
  onLinkArrived: listenersOf('linkArrived'),
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
