import type { BrowserWindow } from 'electron'

/** Brings the window to the front, wherever it is: minimised, hidden, behind another one. */
export function showWindow(window: BrowserWindow): void {
  if (window.isDestroyed()) return
  if (window.isMinimized()) window.restore()
  window.show()
  window.focus()
}
