import { app, type BrowserWindow } from 'electron'
import { showWindow } from './show-window'

/** A second launch brings the window of the first to the front, and so does a click in the dock. */
export function showOnLaunch(window: BrowserWindow): void {
  app.on('second-instance', () => showWindow(window))
  app.on('activate', () => showWindow(window))
}
