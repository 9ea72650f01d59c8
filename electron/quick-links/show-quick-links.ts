import { app, Menu } from 'electron'
import type { QuickLinks } from '#shared/links/quick-links'
import { dockMenuOf } from './dock-menu'
import { jumpListOf } from './jump-list'

/**
 * Shows the links at the app's icon: in the jump list of Windows and the dock of macOS. Linux has a fixed list, which
 * comes with the package.
 *
 * @param open what happens with the address of a chosen link
 */
export function showQuickLinks(links: QuickLinks, open: (address: string) => void): void {
  if (process.platform === 'win32') app.setJumpList(jumpListOf(links, process.execPath))
  app.dock?.setMenu(Menu.buildFromTemplate(dockMenuOf(links, open)))
}
