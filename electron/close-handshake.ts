import { app, powerMonitor, type BrowserWindow } from 'electron'
import { sendEvent } from './ipc/send-event'

export interface CloseHandshake {
  /** The page has stored what it held. */
  confirm(): void
}

/** Milliseconds the page has to store what is unsaved before the window closes without it. */
export const longestWait = 2000

/**
 * Lets the page store what is unsaved before its window closes, however the closing began: the
 * window, the menu, the system or a signal, all of which close the window. A page that cannot
 * answer is not waited for.
 */
export function askBeforeClosing(window: BrowserWindow): CloseHandshake {
  let loaded = false
  let responsive = true
  let timer: NodeJS.Timeout | undefined
  const contents = window.webContents
  const close = (): void => {
    clearTimeout(timer)
    if (!window.isDestroyed()) window.destroy()
  }

  contents.on('did-finish-load', () => (loaded = true))
  window.on('responsive', () => (responsive = true))
  window.on('unresponsive', () => (responsive = false))
  contents.on('render-process-gone', () => {
    loaded = false
    if (timer) close()
  })

  window.on('close', (event) => {
    if (!loaded || !responsive) return
    event.preventDefault()
    if (timer) return
    timer = setTimeout(close, longestWait)
    sendEvent(window, 'closeRequested', null)
  })

  return {
    confirm() {
      if (timer) close()
    },
  }
}

/** When the computer shuts down, quits as if the user had, which asks the page. */
export function quitOnShutdown(): void {
  powerMonitor.on('shutdown', (event?: { preventDefault(): void }) => {
    event?.preventDefault()
    app.quit()
  })
}
