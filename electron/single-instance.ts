import { app, type BrowserWindow } from 'electron'

/** A second launch brings the window of the first to the front. */
export function focusOnSecondLaunch(window: BrowserWindow): void {
  app.on('second-instance', () => {
    if (window.isDestroyed()) return
    if (window.isMinimized()) window.restore()
    window.show()
    window.focus()
  })
}
