import type { BrowserWindow } from 'electron'

/** F12 and Ctrl/Cmd+Shift+I open the developer tools; only called while developing. */
export function offerDeveloperTools(window: BrowserWindow): void {
  window.webContents.on('before-input-event', (event, input) => {
    const isShortcut =
      input.key === 'F12' || ((input.control || input.meta) && input.shift && input.code === 'KeyI')
    if (input.type !== 'keyDown' || !isShortcut) return
    event.preventDefault()
    window.webContents.toggleDevTools()
  })
}
