import type { MenuItemConstructorOptions } from 'electron'
import type { Menu, MenuItem } from '#shared/ipc/desktop-api'
import { assertNever } from '#shared/assert-never'
import { roleItem } from './role-item'
import { appMenu } from './app-menu'

/** The menus of the page as a template for Electron, with the app's own menu in front on a Mac. */
export function buildMenu(
  menus: readonly Menu[],
  platform: NodeJS.Platform,
  choose: (id: string) => void,
): MenuItemConstructorOptions[] {
  const isMac = platform === 'darwin'
  const shown = menus.map(({ label, items }) => ({
    label,
    submenu: items
      // There, the app's own menu holds it.
      .filter((item) => !(isMac && item.kind === 'role' && item.role === 'quit'))
      .map((item) => buildItem(item, choose)),
  }))
  return isMac ? [appMenu(), ...shown] : shown
}

function buildItem(item: MenuItem, choose: (id: string) => void): MenuItemConstructorOptions {
  switch (item.kind) {
    case 'action': {
      const { id, label, accelerator, enabled } = item
      return { id, label, enabled, click: () => choose(id), ...(accelerator && { accelerator }) }
    }
    case 'separator':
      return { type: 'separator' }
    case 'role':
      return roleItem(item.role)
    default:
      return assertNever(item)
  }
}
