import type { MenuItemConstructorOptions } from 'electron'
import type { QuickLink, QuickLinks } from '#shared/links/quick-links'

/** The links as the menu of the icon in the dock of macOS. */
export function dockMenuOf(
  { daily, plans }: QuickLinks,
  open: (address: string) => void,
): MenuItemConstructorOptions[] {
  const toItem = ({ label, address }: QuickLink): MenuItemConstructorOptions => ({
    label,
    click: () => open(address),
  })
  const separator = plans.length > 0 ? [{ type: 'separator' } as const] : []
  return [...daily.map(toItem), ...separator, ...plans.map(toItem)]
}
