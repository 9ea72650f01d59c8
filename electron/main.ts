import { join } from 'node:path'
import { app, session } from 'electron'
import { applyAppearance } from './appearance'
import { askBeforeClosing, quitOnShutdown } from './close-handshake'
import { recoverFromCrashes } from './crash-recovery'
import { offerDeveloperTools } from './developer-tools'
import { registerHandlers } from './ipc/register-handlers'
import { offerContextMenu } from './menu/context-menu'
import { showMenu } from './menu/show-menu'
import { standardMenu } from './menu/standard-menu'
import { appOrigin, choosePageOrigin } from './page-address'
import { relaxPolicyForVite } from './protocol/relax-policy-for-vite'
import { registerPageScheme, servePage } from './protocol/serve-page'
import { enableSandbox } from './security/enable-sandbox'
import { guardAllContents } from './security/guard-contents'
import { refusePermissions } from './security/permissions'
import { refuseDebugging } from './security/refuse-debugging'
import { silenceChromium } from './security/silence-chromium'
import { openSettings } from './settings'
import { focusOnSecondLaunch } from './single-instance'
import { createMainWindow } from './window'
import { readWindowState, rememberWindowState } from './window-state'

const pageOrigin = choosePageOrigin(app.isPackaged, process.env['ELECTRON_RENDERER_URL'])

app.setName('Plumbline')
refuseDebugging()
silenceChromium(pageOrigin)
registerPageScheme()
enableSandbox()

// Two processes on one database would wait for each other without a word.
if (app.requestSingleInstanceLock()) void app.whenReady().then(start)
else app.exit()

function start(): void {
  const dataFolder = app.getPath('userData')
  const settings = openSettings(dataFolder)
  applyAppearance(settings.current())

  guardAllContents(pageOrigin)
  refusePermissions(session.defaultSession, pageOrigin)
  // Nothing else keeps Chromium from fetching a dictionary.
  session.defaultSession.setSpellCheckerLanguages([])
  servePage(session.defaultSession, join(import.meta.dirname, '../renderer'))
  if (pageOrigin !== appOrigin) relaxPolicyForVite(session.defaultSession, pageOrigin)

  const window = createMainWindow(readWindowState(dataFolder), !app.isPackaged)
  rememberWindowState(window, dataFolder)
  recoverFromCrashes(window)
  offerContextMenu(window)
  if (!app.isPackaged) offerDeveloperTools(window)
  showMenu(window, standardMenu)
  focusOnSecondLaunch(window)
  quitOnShutdown()

  const closing = askBeforeClosing(window)
  registerHandlers({ window, settings, closing, saved: { path: null } }, pageOrigin)
  void window.loadURL(`${pageOrigin}/`)
}
