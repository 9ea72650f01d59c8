import type { BackupCounts } from '#shared/export/formats/backup/backup'
import type { KeyChoices } from '#shared/keys/key-bindings'
import type { MarkdownProfile } from '#shared/export/formats/markdown/markdown-profile'
import type { PageFault } from '#shared/faults/page-fault'
import type { Locale } from '#shared/language/locale'
import type { LocaleChoices } from '#shared/language/resolve-locale'
import type { DeepLink } from '#shared/links/deep-link'
import type { QuickLinks } from '#shared/links/quick-links'

/** What the page can ask of the main process. One method, one handler file in `electron/ipc/`. */
export interface DesktopApi {
  describeApp(): Promise<AppDescription>
  readSettings(): Promise<Settings>
  /** How to speak and write, by the settings and the system. */
  readLocale(): Promise<Locale>
  /** Stores the given settings and answers with all of them. */
  changeSettings(changes: Partial<Settings>): Promise<Settings>
  /** Asks where, then writes; the page never learns or chooses a path. */
  saveFile(request: SaveFileRequest): Promise<SaveFileResult>
  /** The same for the pages of a document, as a PDF. */
  savePdf(request: SavePdfRequest): Promise<SaveFileResult>
  /** Gets ready to lay a document out, while it is still being written; `stopPrinting` takes that back. */
  preparePrinting(): Promise<void>
  /** Prints the pages of a document, after the system's dialog. */
  printDocument(request: PrintRequest): Promise<PrintResult>
  /** Ends `savePdf` and `printDocument`, which then answer that they were cancelled. */
  stopPrinting(): Promise<void>
  /** Puts text on the clipboard. */
  copyText(text: string): Promise<void>
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
  /** The folder a plan is mirrored in, with everything that lies there. */
  readLivingFolder(): Promise<LivingFolder>
  /** Each file only if it still holds what the page has seen. */
  writeLivingFiles(request: WriteLivingFilesRequest): Promise<WriteLivingFilesResult>
  /** Asks for a folder, changes how its files are written, or stops; the page never chooses a path. */
  changeLivingFolder(request: ChangeLivingFolderRequest): Promise<ChangeLivingFolderResult>
  /** Shows the living folder in the system's file manager. */
  showLivingFolder(): Promise<void>
  /** Puts a fault of the page into the log. */
  noteFault(fault: PageFault): Promise<void>
  /** A report for whoever helps: versions, the system, the end of the log; without a word of the user. */
  describeFaults(): Promise<string>
  /** What is known of the data, beside the database, from the times the app ran before. */
  readPast(): Promise<Past>
  /** Sends some steps of a change ahead of it, when it is too large for one message. */
  sendSteps(steps: StepsOfChange): Promise<void>
  /** Appends changes to the journal; answered once the disk has them. */
  appendChanges(records: readonly JournalRecord[]): Promise<AppendResult>
  /** Every change the journal holds, in order. */
  readJournal(): Promise<readonly JournalRecord[]>
  /** Keeps a copy of the files of the database, then empties it, so that a new one can be made. */
  setDatabaseAside(): Promise<SetAsideResult>
  /** The data is in order as it is: remembers that, and under which name it is found. */
  settlePast(past: SettledPast): Promise<void>
  /** Where an address led that was opened in another program; each is answered once. */
  takeLink(): Promise<DeepLink | null>
  /** Replaces the links at the app's icon, where the system has a place for them. */
  setQuickLinks(links: QuickLinks): Promise<void>
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
  /** Somebody else has changed the living folder, or it has gone or come back. */
  livingFolderChanged: null
  /** An address was opened in another program; `takeLink` says where it leads. */
  linkArrived: null
}

export interface AppDescription {
  readonly name: string
  readonly version: string
  /** Versions of what the app runs on. */
  readonly electron: string
  readonly chromium: string
  readonly platform: 'linux' | 'darwin' | 'win32'
  readonly dataFolder: string
}

/** What belongs to this machine rather than to a plan. */
export interface Settings extends LocaleChoices {
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
  /** Do keys that are a single letter mean something, such as F on a task? */
  readonly singleLetterKeys: boolean
  /** The version of the app that ran last; null before its first start. */
  readonly lastVersion: string | null
  /** The keys chosen for commands, by their ids; null for none. */
  readonly shortcuts: KeyChoices
  /** What was chosen in the command palette, the latest first. */
  readonly recentChoices: readonly string[]
  /** The screens whose hint was dismissed, by their ids. */
  readonly hiddenHints: readonly string[]
  /** How a plan was exported last. */
  readonly lastExport: LastExport
}

export interface LastExport {
  /** Id of the format. */
  readonly format: string
  /** The values of the options of each format, by their ids. */
  readonly options: Readonly<Record<string, Readonly<Record<string, boolean | string>>>>
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

export interface PrintRequest {
  /** A `PrintedDocument` as JSON; main passes it on unread to the window that lays it out. */
  readonly document: string
}

export interface SavePdfRequest extends PrintRequest {
  /** A file name without folders; main makes it safe for every file system. */
  readonly suggestedName: string
}

export type PrintResult =
  | { readonly kind: 'printed' }
  | { readonly kind: 'cancelled' }
  /** The reason is a sentence for the user. */
  | { readonly kind: 'failed'; readonly reason: string }

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
  /** The reason is a sentence for the user. There may be one in the app's own folder all the same. */
  | { readonly kind: 'failed'; readonly reason: string; readonly isInOwnFolder?: true }

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

export type LivingFolder =
  | { readonly kind: 'off' }
  | (LivingPlace & {
      readonly kind: 'there'
      /** Each a {@link LivingFile}, as JSON: as one text, those of years pass from process to process at once. */
      readonly files: string
    })
  /** The reason is a sentence for the user. */
  | (LivingPlace & { readonly kind: 'away'; readonly reason: string })

export interface LivingPlace {
  readonly planId: string
  readonly profile: MarkdownProfile
  /** For people to read. */
  readonly folder: string
}

export interface LivingFile {
  /** `plan.md`, or such as `days/2026-11-10.md`. */
  readonly path: string
  /** Null when it is not there, or cannot be read. */
  readonly text: string | null
  /** Why it cannot be read, a sentence for the user. */
  readonly problem: string | null
  /** What it held when both sides last agreed; null when they never did. */
  readonly base: string | null
}

export interface WriteLivingFilesRequest {
  readonly planId: string
  readonly files: readonly LivingWrite[]
}

export interface LivingWrite {
  readonly path: string
  /** SHA-256, hexadecimal, of what the file held when the page took it over; null when it was not there. */
  readonly seen: string | null
  /** `adopt`: both sides agree on what it holds; nothing is written. */
  readonly to:
    | { readonly kind: 'write'; readonly text: string }
    | { readonly kind: 'remove' }
    | { readonly kind: 'adopt' }
  /** Is what it held kept beside it? */
  readonly keepCopy: boolean
}

export interface WriteLivingFilesResult {
  /** Did a file hold something else by then? It was left as it is. */
  readonly isStale: boolean
  /** Sentences for the user. */
  readonly problems: readonly string[]
}

export type ChangeLivingFolderRequest =
  | {
      readonly kind: 'choose'
      readonly planId: string
      /** Of the plan; main makes it the name of a folder. */
      readonly title: string
      readonly profile: MarkdownProfile
    }
  | { readonly kind: 'profile'; readonly profile: MarkdownProfile }
  /** The files stay where they are. */
  | { readonly kind: 'stop' }

export type ChangeLivingFolderResult =
  | { readonly kind: 'changed' | 'cancelled' }
  /** The reason is a sentence for the user. */
  | { readonly kind: 'failed'; readonly reason: string }

/** A change as the journal keeps it. The main process reads its number and passes on the rest unread. */
export interface JournalRecord {
  /** Rises by one with every change. */
  readonly seq: number
  /** Does it hold everything there is, so that nothing before it is needed? */
  readonly isCheckpoint?: true
  /** How many times `sendSteps` was called for it, as it is too large for one message; never in the journal. */
  readonly parts?: number
}

/** Some of the steps of a change that is too large for one message. They count only with the change itself. */
export interface StepsOfChange {
  /** Number of the change. */
  readonly seq: number
  /** Rises by one from 0, which begins anew. */
  readonly part: number
  readonly steps: readonly unknown[]
}

export type AppendResult =
  | { readonly kind: 'kept'; readonly lastSeq: number }
  /** A number is missing before these, or one of them is another change already. Nothing was appended. */
  | { readonly kind: 'out-of-order'; readonly lastSeq: number }
  /** The reason is a sentence for the user. Nothing was appended. */
  | { readonly kind: 'failed'; readonly reason: string }

export interface Past {
  /** Has there ever been anything to lose? Then an empty database is no first run. */
  readonly everHadData: boolean
  /** Name of the database; null when that is not known. */
  readonly database: string | null
  /** Of the database when it was used last; null when that is not known. */
  readonly schemaVersion: number | null
  /** Number of the latest change in the journal; 0 before the first. */
  readonly lastSeq: number
  /** False when the journal has lost changes in its middle. */
  readonly isWhole: boolean
  /** Why the journal cannot be used, a sentence for the user; null when it can. */
  readonly problem: string | null
  /** Did another version of the app, or of Electron, run last? */
  readonly isUpdated: boolean
  /** Is there hardly any room left on the disk the data is on? */
  readonly isDiskFull: boolean
  /** What the page wants to tell the user about the data and has not told yet; null for nothing. */
  readonly untold: string | null
}

export interface SettledPast {
  readonly database: string
  readonly schemaVersion: number
  readonly hasData: boolean
  /** What the user has to be told of it, for the page to read again; null once it is told. */
  readonly untold?: string | null
}

export type SetAsideResult =
  /** The name of the folder the copy is in, below `damaged` in the data folder. */
  | { readonly kind: 'done'; readonly folder: string }
  /** The reason is a sentence for the user. The database is as it was. */
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

/** `open-again`: loads the page anew, also from safe mode. */
export type WindowCommand = 'minimize' | 'toggle-maximize' | 'close' | 'open-again' | 'quit'

/** What a page asks as soon as it can, and waits for before it shows anything. */
export const askedAtStart = [
  'readPast',
  'readSettings',
  'readLocale',
] as const satisfies readonly (keyof DesktopApi)[]

/** The channel of each method. A record, so that the compiler names a method that is missing. */
export const methodChannels: Readonly<Record<keyof DesktopApi, string>> = {
  describeApp: 'describe-app',
  readSettings: 'read-settings',
  readLocale: 'read-locale',
  changeSettings: 'change-settings',
  saveFile: 'save-file',
  preparePrinting: 'prepare-printing',
  savePdf: 'save-pdf',
  printDocument: 'print-document',
  stopPrinting: 'stop-printing',
  copyText: 'copy-text',
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
  readLivingFolder: 'read-living-folder',
  writeLivingFiles: 'write-living-files',
  changeLivingFolder: 'change-living-folder',
  showLivingFolder: 'show-living-folder',
  noteFault: 'note-fault',
  describeFaults: 'describe-faults',
  readPast: 'read-past',
  sendSteps: 'send-steps',
  appendChanges: 'append-changes',
  readJournal: 'read-journal',
  setDatabaseAside: 'set-database-aside',
  settlePast: 'settle-past',
  takeLink: 'take-link',
  setQuickLinks: 'set-quick-links',
}

/** The channel of each event. */
export const eventChannels: Readonly<Record<keyof DesktopEvents, string>> = {
  actionChosen: 'action-chosen',
  closeRequested: 'close-requested',
  windowChanged: 'window-changed',
  reminderChosen: 'reminder-chosen',
  reminderMissed: 'reminder-missed',
  thoughtCaptured: 'thought-captured',
  livingFolderChanged: 'living-folder-changed',
  linkArrived: 'link-arrived',
}

/** `window.desktop`: the methods, and for each event an `onEvent(listener)` that answers with its undoing. */
export type Desktop = DesktopApi & {
  readonly [Name in keyof DesktopEvents as `on${Capitalize<Name>}`]: (
    listener: (payload: DesktopEvents[Name]) => void,
  ) => () => void
}
