import type { BrowserWindow } from 'electron'
import { eventChannels, type DesktopEvents } from '#shared/ipc/desktop-api'

/** Tells the page something; a window that is gone is told nothing. */
export function sendEvent<Name extends keyof DesktopEvents>(
  window: BrowserWindow,
  name: Name,
  payload: DesktopEvents[Name],
): void {
  if (window.isDestroyed() || window.webContents.isCrashed()) return
  window.webContents.send(eventChannels[name], payload)
}
