import { join } from 'node:path'
import { BrowserWindow, screen } from 'electron'
import { canvasColour, followAppearance } from './appearance'
import { sendEvent } from './ipc/send-event'
import { placeOnScreen, smallestSize } from './place-on-screen'
import { pagePreferences } from './page-preferences'
import type { WindowState } from './window-state'

const here = import.meta.dirname

/** The window of the app, where it was last time; shown once its first page is painted, unless it is to stay hidden. */
export function createMainWindow(
  state: WindowState | null,
  hasDevTools: boolean,
  staysHidden: () => Promise<boolean>,
): BrowserWindow {
  const window = new BrowserWindow({
    ...placeOnScreen(state?.bounds ?? null, workAreas()),
    minWidth: smallestSize.width,
    minHeight: smallestSize.height,
    show: false,
    title: 'Plumbline',
    icon: join(here, '../../resources/icon.png'),
    backgroundColor: canvasColour(),
    ...frame,
    webPreferences: pagePreferences('preload.cjs', hasDevTools),
  })
  window.once('ready-to-show', () => {
    void staysHidden().then((isHidden) => showFirst(window, state?.maximized ?? false, isHidden))
  })
  followAppearance(window)
  tellMaximised(window)
  return window
}

/** The page draws the title bar; on a Mac the system's three lights stand in its 40 px strip. */
const frame =
  process.platform === 'darwin'
    ? ({ titleBarStyle: 'hiddenInset', trafficLightPosition: { x: 14, y: 13 } } as const)
    : { frame: false }

function showFirst(window: BrowserWindow, isMaximised: boolean, isHidden: boolean): void {
  if (window.isDestroyed()) return
  // Maximising shows a window, so one that is hidden has to wait with it.
  if (isMaximised && isHidden) window.once('show', () => window.maximize())
  else if (isMaximised) window.maximize()
  if (!isHidden) window.show()
}

function workAreas(): [Electron.Rectangle, ...Electron.Rectangle[]] {
  const first = screen.getPrimaryDisplay()
  const others = screen.getAllDisplays().filter(({ id }) => id !== first.id)
  return [first.workArea, ...others.map(({ workArea }) => workArea)]
}

/** Keeps the page's maximise button true, also after the page was loaded again. */
function tellMaximised(window: BrowserWindow): void {
  const tell = (): void => sendEvent(window, 'windowChanged', { maximized: window.isMaximized() })
  window.on('maximize', tell)
  window.on('unmaximize', tell)
  window.webContents.on('did-finish-load', tell)
}
