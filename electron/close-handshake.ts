import { app, powerMonitor, type BrowserWindow } from 'electron'
import { sendEvent } from './ipc/send-event'

export interface CloseHandshake {
  /** Lets the page store what is unsaved now, whatever comes next. */
  storeNow(): void
  /** The page has stored what it held. */
  confirm(): void
}

/** Where the app stays when its window is closed. */
export interface Refuge {
  isWanted(): boolean
  /** Can a hidden window be shown again from there? */
  canBeReached(): Promise<boolean>
}

/** Milliseconds the page has to store what is unsaved before the window closes without it. */
export const longestWait = 2000

/**
 * Lets the page store what is unsaved before its window closes, however the closing began: the
 * window, the menu, the system or a signal, all of which close the window. A page that cannot
 * answer is not waited for. Where the app stays in the tray, the window is hidden once everything is
 * stored; what cannot be stored keeps it on screen, with the reason.
 */
export function askBeforeClosing(window: BrowserWindow, refuge: Refuge): CloseHandshake {
  let loaded = false
  let responsive = true
  let quitting = false
  let hiding = false
  let timer: NodeJS.Timeout | undefined
  const contents = window.webContents
  const close = (): void => {
    clearTimeout(timer)
    if (!window.isDestroyed()) window.destroy()
  }
  const askPage = (): void => sendEvent(window, 'closeRequested', null)
  const hide = async (): Promise<void> => {
    hiding = false
    const isReachable = await refuge.canBeReached()
    if (timer || window.isDestroyed()) return
    if (isReachable) window.hide()
    else close()
  }

  contents.on('did-finish-load', () => (loaded = true))
  window.on('responsive', () => (responsive = true))
  window.on('unresponsive', () => (responsive = false))
  contents.on('render-process-gone', () => {
    loaded = false
    // Whatever comes after it begins anew.
    responsive = true
    hiding = false
    if (timer) close()
  })
  app.on('before-quit', () => (quitting = true))

  window.on('close', (event) => {
    if (!loaded || !responsive) return
    event.preventDefault()
    if (timer) return
    hiding = !quitting && refuge.isWanted()
    if (!hiding) timer = setTimeout(close, longestWait)
    askPage()
  })

  return {
    storeNow: askPage,
    confirm() {
      if (timer) close()
      else if (hiding) void hide()
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
