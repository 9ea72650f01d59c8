import { ipcMain } from 'electron'
import { methodChannels } from '#shared/ipc/desktop-api'
import { answerCall } from './answer-call'
import { answerThought } from './answer-thought'
import { appendChanges } from './append-changes'
import { changeLivingFolder } from './change-living-folder'
import { changeSettings } from './change-settings'
import { chooseBackupFolder } from './choose-backup-folder'
import { confirmClose } from './confirm-close'
import { controlWindow } from './control-window'
import { copyText } from './copy-text'
import { describeApp } from './describe-app'
import { describeBackground } from './describe-background'
import { describeFaults } from './describe-faults'
import type { Handler, Method, Shell } from './handler'
import { listBackups } from './list-backups'
import { noteFault } from './note-fault'
import { openLinkOfPage } from './open-link'
import { openFile } from './open-file'
import { popUpMenu } from './pop-up-menu'
import { preparePrinting } from './prepare-printing'
import { printDocument } from './print-document'
import { readBackup } from './read-backup'
import { readJournal } from './read-journal'
import { readLivingFolder } from './read-living-folder'
import { readPast } from './read-past'
import { readLocale } from './read-locale'
import { readSettings } from './read-settings'
import { saveFile } from './save-file'
import { savePdf } from './save-pdf'
import { sendSteps } from './send-steps'
import { setDatabaseAside } from './set-database-aside'
import { setMenu } from './set-menu'
import { setQuickLinks } from './set-quick-links'
import { setReminders } from './set-reminders'
import { settlePast } from './settle-past'
import { showDataFolder } from './show-data-folder'
import { showLivingFolder } from './show-living-folder'
import { showSavedFile } from './show-saved-file'
import { stopPrinting } from './stop-printing'
import { takeLink } from './take-link'
import { writeBackup } from './write-backup'
import { writeLivingFiles } from './write-living-files'

/** Everything the page can ask for. The compiler names a method that has no handler. */
export const handlers: { readonly [Name in Method]: Handler<Name> } = {
  describeApp,
  readSettings,
  readLocale,
  changeSettings,
  saveFile,
  preparePrinting,
  savePdf,
  printDocument,
  stopPrinting,
  copyText,
  openFile,
  showSavedFile,
  showDataFolder,
  openLink: openLinkOfPage,
  setMenu,
  popUpMenu,
  controlWindow,
  confirmClose,
  setReminders,
  describeBackground,
  answerThought,
  listBackups,
  writeBackup,
  readBackup,
  chooseBackupFolder,
  readLivingFolder,
  writeLivingFiles,
  changeLivingFolder,
  showLivingFolder,
  noteFault,
  describeFaults,
  readPast,
  sendSteps,
  appendChanges,
  readJournal,
  setDatabaseAside,
  settlePast,
  takeLink,
  setQuickLinks,
}

/** Opens the channels, each of them behind the same checks (`answer-call.ts`). */
export function registerHandlers(shell: Shell, pageOrigin: string): void {
  for (const method of Object.keys(handlers) as Method[]) register(method, shell, pageOrigin)
}

function register<Name extends Method>(method: Name, shell: Shell, pageOrigin: string): void {
  ipcMain.handle(methodChannels[method], (event, ...received: unknown[]) =>
    answerCall(method, handlers[method], event, received, shell, pageOrigin),
  )
}
