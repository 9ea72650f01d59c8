import type { BackupCounts } from '#shared/export/formats/backup/backup'

/** What the page can ask of the main process. One method, one handler file in `electron/ipc/`. */
export interface DesktopApi {
  describeApp(): Promise<AppDescription>
  readSettings(): Promise<Settings>
  /** Stores the given settings and answers with all of them. */
  changeSettings(changes: Partial<Settings>): Promise<Settings>
  /** Asks where, then writes; the page never learns or chooses a path. */
  saveFile(request: SaveFileRequest): Promise<SaveFileResult>
  /** Asks which file, then reads it as text; the page never learns or chooses a path. */
  openFile(request: OpenFileRequest): Promise<OpenFileResult>
  /** Shows the file that was saved last in the system's file manager. */
  showSavedFile(): Promise<void>
  /** Shows the folder that holds the data in the system's file manager. */
  showDataFolder(): Promise<void>
  /** Opens an https address in the system's browser; every other address is refused. */
  openLink(address: string): Promise<'opened' | 'refused'>
  /** Replaces the application menu; a chosen item comes back as the event `actionChosen`. */
  setMenu(menus: readonly Menu[]): Promise<void>
  /** Opens the application menu at a point of the page, where no menu bar is shown. */
  popUpMenu(at: { readonly x: number; readonly y: number }): Promise<void>
  controlWindow(command: WindowCommand): Promise<void>
  /** Answers the event `closeRequested` once everything typed is stored. */
  confirmClose(): Promise<void>
  /** Replaces the reminders still to come; they are shown as notifications, whatever screen is open. */
  setReminders(reminders: readonly Reminder[]): Promise<void>
  /** What of the settings has no effect on this system, and why. */
  describeBackground(): Promise<BackgroundDescription>
  /** Answers the event `thoughtCaptured`. */
  answerThought(answer: ThoughtAnswer): Promise<void>
  listBackups(): Promise<BackupList>
  /** Writes a backup into the backup folder and reads it back; old ones are let go. */
  writeBackup(text: string): Promise<WriteBackupResult>
  /** @param name as the list gives it */
  readBackup(name: string): Promise<OpenFileResult>
  /** Asks for a folder for backups, or goes back to having none; the page never learns or chooses a path. */
  chooseBackupFolder(request: ChooseBackupFolderRequest): Promise<ChooseBackupFolderResult>
}

/** What the main process tells the page. */
export interface DesktopEvents {
  /** The id of the action whose menu item was chosen. */
  actionChosen: string
  /** The window is about to close: store what is unsaved, then `confirmClose`. */
  closeRequested: null
  windowChanged: { readonly maximized: boolean }
  /** The id of the reminder whose notification was chosen. */
  reminderChosen: string
  /** The latest reminder that could not be shown in time. */
  reminderMissed: Reminder
  /** A thought for today's reflection came from the capture window; it waits for `answerThought`. */
  thoughtCaptured: Thought
}

export interface AppDescription {
  readonly name: string
  readonly version: string
  readonly platform: 'linux' | 'darwin' | 'win32'
  readonly dataFolder: string
}

/** What belongs to this machine rather than to a plan. */
export interface Settings {
  readonly appearance: 'system' | 'light' | 'dark'
  /** The plan on screen; null shows the newest. */
  readonly planId: string | null
  /** Is the running verdict shown before step 4 begins? */
  readonly showRunningVerdict: boolean
  /** The hour of the clock, 0 to 12, at which a new day starts; until then it is still the day before. */
  readonly dayStartHour: number
  readonly reminder: boolean
  /** `HH:mm` on the clock of this machine; kept while there is no reminder. */
  readonly reminderTime: string
  /** Does closing the window leave the app in the tray? */
  readonly keepInTray: boolean
  readonly startAtLogin: boolean
  readonly quickCapture: boolean
  /** The keys that open the capture window from anywhere, such as `Mod+Shift+Space`. */
  readonly captureShortcut: string
}

export interface Reminder {
  /** Known again after a restart: what was shown is not shown twice. */
  readonly id: string
  /** Epoch milliseconds. */
  readonly at: number
  /** Epoch milliseconds from which on it is too late for a notification. */
  readonly until: number
  readonly title: string
  readonly body: string
}

/** For each setting a sentence that says why it has no effect here; null when it works or is off. */
export interface BackgroundDescription {
  readonly trayProblem: string | null
  readonly loginProblem: string | null
  readonly captureProblem: string | null
}

export interface Thought {
  readonly id: string
  readonly text: string
}

export interface ThoughtAnswer {
  readonly id: string
  /** Why it could not be stored, a sentence for the user; null when it is stored. */
  readonly reason: string | null
}

export interface SaveFileRequest {
  /** A file name without folders; main makes it safe for every file system. */
  readonly suggestedName: string
  readonly text: string
  /** What the dialog calls this kind of file, and its ending without the dot. */
  readonly kind: { readonly name: string; readonly extension: string }
}

export type SaveFileResult =
  | { readonly kind: 'saved'; readonly fileName: string }
  | { readonly kind: 'cancelled' }
  /** The reason is a sentence for the user. A file that was there before is unchanged. */
  | { readonly kind: 'failed'; readonly reason: string }

export interface OpenFileRequest {
  /** What the dialog calls this kind of file, and the endings it shows, without the dot. */
  readonly kind: { readonly name: string; readonly extensions: readonly string[] }
}

export type OpenFileResult =
  | { readonly kind: 'opened'; readonly fileName: string; readonly text: string }
  | { readonly kind: 'cancelled' }
  /** The reason is a sentence for the user. */
  | { readonly kind: 'failed'; readonly reason: string }

export interface BackupList {
  /** Where backups are written, for people to read. */
  readonly folder: string
  /** False for the app's own folder. */
  readonly isFolderChosen: boolean
  /** Where each backup is written a second time; null for nowhere. */
  readonly copyFolder: string | null
  /** The newest first. */
  readonly backups: readonly StoredBackup[]
  /** Why the latest backup was not written, a sentence for the user; null when it was. */
  readonly problem: string | null
  readonly copyProblem: string | null
}

export interface StoredBackup {
  readonly name: string
  readonly state: BackupState
  readonly bytes: number
  /** Epoch milliseconds. */
  readonly writtenAt: number
  /** Number of the latest change in it; 0 when that is not known. */
  readonly seq: number
  /** Null when it cannot be read. */
  readonly counts: BackupCounts | null
}

/**
 * - `verified`: read back, and all of it is there
 * - `newer`: written by a newer version of the app, which alone can restore it
 * - `damaged`: not what it was when it was written
 */
export type BackupState = 'verified' | 'newer' | 'damaged'

export type WriteBackupResult =
  /** `unchanged`: the latest backup says the same. */
  | { readonly kind: 'written' | 'unchanged'; readonly copyProblem: string | null }
  /** The reason is a sentence for the user. */
  | { readonly kind: 'failed'; readonly reason: string }

/** `main`: where backups are written. `copy`: where they are written a second time. */
export type BackupFolderChoice = 'main' | 'copy'

export interface ChooseBackupFolderRequest {
  readonly which: BackupFolderChoice
  /** `default`: the app's own folder, and no second one. */
  readonly to: 'asked' | 'default'
}

export type ChooseBackupFolderResult =
  | { readonly kind: 'changed' | 'cancelled' }
  /** The reason is a sentence for the user. */
  | { readonly kind: 'failed'; readonly reason: string }

export interface Menu {
  readonly label: string
  readonly items: readonly MenuItem[]
}

export type MenuItem =
  | {
      readonly kind: 'action'
      readonly id: string
      readonly label: string
      /** In Electron's notation, such as `CmdOrCtrl+E`. */
      readonly accelerator?: string
      readonly enabled: boolean
    }
  | { readonly kind: 'separator' }
  /** An item the system provides, with its own label, shortcut and effect. */
  | { readonly kind: 'role'; readonly role: MenuRole }

export type MenuRole =
  | 'cut'
  | 'copy'
  | 'paste'
  | 'selectAll'
  | 'resetZoom'
  | 'zoomIn'
  | 'zoomOut'
  | 'togglefullscreen'
  | 'minimize'
  | 'close'
  | 'quit'

export type WindowCommand = 'minimize' | 'toggle-maximize' | 'close'

/** The channel of each method. A record, so that the compiler names a method that is missing. */
export const methodChannels: Readonly<Record<keyof DesktopApi, string>> = {
  describeApp: 'describe-app',
  readSettings: 'read-settings',
  changeSettings: 'change-settings',
  saveFile: 'save-file',
  openFile: 'open-file',
  showSavedFile: 'show-saved-file',
  showDataFolder: 'show-data-folder',
  openLink: 'open-link',
  setMenu: 'set-menu',
  popUpMenu: 'pop-up-menu',
  controlWindow: 'control-window',
  confirmClose: 'confirm-close',
  setReminders: 'set-reminders',
  describeBackground: 'describe-background',
  answerThought: 'answer-thought',
  listBackups: 'list-backups',
  writeBackup: 'write-backup',
  readBackup: 'read-backup',
  chooseBackupFolder: 'choose-backup-folder',
}

/** The channel of each event. */
export const eventChannels: Readonly<Record<keyof DesktopEvents, string>> = {
  actionChosen: 'action-chosen',
  closeRequested: 'close-requested',
  windowChanged: 'window-changed',
  reminderChosen: 'reminder-chosen',
  reminderMissed: 'reminder-missed',
  thoughtCaptured: 'thought-captured',
}

/** `window.desktop`: the methods, and for each event an `onEvent(listener)` that answers with its undoing. */
export type Desktop = DesktopApi & {
  readonly [Name in keyof DesktopEvents as `on${Capitalize<Name>}`]: (
    listener: (payload: DesktopEvents[Name]) => void,
  ) => () => void
}
