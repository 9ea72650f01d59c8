import { Menu, type BrowserWindow } from 'electron'
import type { Menu as PageMenu } from '#shared/ipc/desktop-api'
import { sendEvent } from '../ipc/send-event'
import { buildMenu } from './build-menu'

/** Makes these the application's menus; a chosen action is told to the page of this window. */
export function showMenu(window: BrowserWindow, menus: readonly PageMenu[]): void {
  const choose = (id: string): void => sendEvent(window, 'actionChosen', id)
  Menu.setApplicationMenu(Menu.buildFromTemplate(buildMenu(menus, process.platform, choose)))
}
