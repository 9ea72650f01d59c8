import { join } from 'node:path'
import { app, Menu, session } from 'electron'
import { applyAppearance } from './appearance'
import { joinBackground } from './background/background'
import { openLoginItem, wasStartedAtLogin } from './background/login-item'
import { openCapture } from './capture/open-capture'
import { allowShortcutsOnWayland } from './capture/shortcut-keeper'
import { openThoughtDraft } from './capture/thought-draft'
import { openThoughtPost } from './capture/thought-post'
import { askBeforeClosing, quitOnShutdown } from './close-handshake'
import { catchMainFaults } from './crashes/catch-main-faults'
import { noteLostProcesses } from './crashes/note-lost-processes'
import { offerWayOutOfHang } from './crashes/offer-way-out-of-hang'
import { recoverFromCrashes } from './crashes/recover-from-crashes'
import { openLinkPost } from './deep-links/link-post'
import { describeLaunch, receiveLinks } from './deep-links/receive-links'
import { offerDeveloperTools } from './developer-tools'
import { openFaultLog } from './faults/open-fault-log'
import { registerHandlers } from './ipc/register-handlers'
import { sendEvent } from './ipc/send-event'
import { openLivingFolder } from './living-folder/open-living-folder'
import { openUserStorage } from './storage/open-user-storage'
import { applyLocale, findFormats } from './locale'
import { offerContextMenu } from './menu/context-menu'
import { showMenu } from './menu/show-menu'
import { standardMenu } from './menu/standard-menu'
import { appOrigin, choosePageOrigin } from './page-address'
import { relaxPolicyForVite } from './protocol/relax-policy-for-vite'
import { registerPageScheme, servePage } from './protocol/serve-page'
import { openPrinting } from './print/open-printing'
import { registerWithWindows } from './register-with-windows'
import { startReminders } from './reminders/start-reminders'
import { enableSandbox } from './security/enable-sandbox'
import { guardAllContents } from './security/guard-contents'
import { refusePermissions } from './security/permissions'
import { refuseDebugging } from './security/refuse-debugging'
import { silenceChromium } from './security/silence-chromium'
import { openSettings } from './settings'
import { showWindow } from './show-window'
import { showOnLaunch } from './single-instance'
import { openTray } from './tray/tray-icon'
import { createMainWindow } from './window'
import { readWindowState, rememberWindowState } from './window-state'

const pageOrigin = choosePageOrigin(app.isPackaged, process.env['ELECTRON_RENDERER_URL'])

// not translated: the name of the app
app.setName('Plumbline')
const faults = openFaultLog(app.getPath('userData'), app.getVersion())
const mainFaults = catchMainFaults(faults, async () => {
  await applyLocale(openSettings(app.getPath('userData')).current())
})
refuseDebugging()
silenceChromium(pageOrigin)
registerPageScheme()
enableSandbox()
allowShortcutsOnWayland()
// Ours comes with the window. Electron would build one of its own before that, for nothing.
Menu.setApplicationMenu(null)

// Two processes on one database would wait for each other without a word.
const launch = describeLaunch(process.argv)
const links = openLinkPost()
if (app.requestSingleInstanceLock(launch)) {
  receiveLinks(links, launch)
  void app.whenReady().then(start)
} else app.exit()

async function start(): Promise<void> {
  const dataFolder = app.getPath('userData')
  const settings = openSettings(dataFolder)
  applyAppearance(settings.current())
  await applyLocale(settings.current())
  registerWithWindows()

  guardAllContents(pageOrigin)
  refusePermissions(session.defaultSession, pageOrigin)
  // Nothing else keeps Chromium from fetching a dictionary.
  session.defaultSession.setSpellCheckerLanguages([])
  servePage(session.defaultSession, join(import.meta.dirname, '../renderer'))
  if (pageOrigin !== appOrigin) relaxPolicyForVite(session.defaultSession, pageOrigin)

  const { storage, backups } = openUserStorage(session.defaultSession, pageOrigin)

  const tray = openTray({
    open: () => showWindow(window),
    write() {
      showWindow(window)
      sendEvent(window, 'actionChosen', 'write-reflection')
    },
    quit: () => app.quit(),
  })
  const staysHidden = async (): Promise<boolean> => wasStartedAtLogin() && tray.canBeReached()
  const window = createMainWindow(readWindowState(dataFolder), !app.isPackaged, staysHidden)
  rememberWindowState(window, dataFolder)
  const crashes = recoverFromCrashes(window, { pageOrigin, faults })
  offerWayOutOfHang(window, faults)
  noteLostProcesses(faults)
  offerContextMenu(window)
  if (!app.isPackaged) offerDeveloperTools(window)
  showMenu(window, standardMenu())
  showOnLaunch(window)
  links.connect(window)
  quitOnShutdown()

  const thoughts = openThoughtPost(window)
  const capture = openCapture(
    window,
    { draft: openThoughtDraft(dataFolder), post: thoughts },
    pageOrigin,
  )
  const background = joinBackground(tray, openLoginItem(), capture)
  void background.follow(settings.current())
  const reminders = startReminders(window, dataFolder)
  const closing = askBeforeClosing(window, tray)
  mainFaults.started({ window, storeNow: () => closing.storeNow() })
  registerHandlers(
    {
      window,
      settings,
      closing,
      saved: { path: null },
      printing: openPrinting(window, pageOrigin),
      background,
      reminders,
      thoughts,
      backups,
      storage,
      living: openLivingFolder(dataFolder, () => sendEvent(window, 'livingFolderChanged', null)),
      faults,
      crashes,
      links,
    },
    pageOrigin,
  )
  crashes.openAgain()

  // While the process of the page starts, this one waits: what the page asks first is looked up by then. Earlier,
  // the window would wait for it, if only for the threads that read files.
  void storage.readPast()
  findFormats()
}
