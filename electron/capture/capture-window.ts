import { BrowserWindow, screen } from 'electron'
import { translate } from '#shared/language/translate'
import { canvasColour, followAppearance } from '../appearance'
import { offerContextMenu } from '../menu/context-menu'
import { pagePreferences } from '../page-preferences'

/** Pixels of the page; the window grows with its zoom, which is that of the main window. */
const size = { width: 520, height: 200 }

/** The small window for a thought, above all others; not shown yet. */
export function createCaptureWindow(hasDevTools: boolean): BrowserWindow {
  const window = new BrowserWindow({
    ...size,
    show: false,
    title: translate('A thought for today'),
    backgroundColor: canvasColour(),
    frame: false,
    alwaysOnTop: true,
    resizable: false,
    minimizable: false,
    maximizable: false,
    fullscreenable: false,
    skipTaskbar: true,
    // A panel takes the keyboard without bringing the other windows of the app to the front.
    ...(process.platform === 'darwin' && { type: 'panel' }),
    webPreferences: pagePreferences('capture-preload.cjs', hasDevTools),
  })
  // The shortcuts of the app are for its own window.
  window.webContents.setIgnoreMenuShortcuts(true)
  followAppearance(window)
  offerContextMenu(window)
  return window
}

/** Shows the window where the user is looking: on the screen of the pointer, in its upper third. */
export function showCaptureWindow(window: BrowserWindow): void {
  const { workArea } = screen.getDisplayNearestPoint(screen.getCursorScreenPoint())
  const zoom = window.webContents.getZoomFactor()
  const width = Math.min(Math.round(size.width * zoom), workArea.width)
  const height = Math.min(Math.round(size.height * zoom), workArea.height)
  window.setBounds({
    width,
    height,
    x: Math.round(workArea.x + (workArea.width - width) / 2),
    y: Math.round(workArea.y + (workArea.height - height) / 3),
  })
  window.show()
  window.focus()
}
