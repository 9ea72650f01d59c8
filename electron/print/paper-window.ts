import { BrowserWindow } from 'electron'
import { pagePreferences } from '../page-preferences'

/** A window nobody sees, with a process of its own: what it lays out keeps nothing else waiting. */
export function createPaperWindow(hasDevTools: boolean): BrowserWindow {
  return new BrowserWindow({
    show: false,
    // not translated: nobody sees it
    title: 'Plumbline',
    skipTaskbar: true,
    focusable: false,
    webPreferences: pagePreferences('paper-preload.cjs', hasDevTools),
  })
}
