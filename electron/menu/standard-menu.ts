import type { Menu, MenuRole } from '#shared/ipc/desktop-api'
import { translate } from '#shared/language/translate'

/** The menu until the page has sent its own, and if the page never gets that far. */
export function standardMenu(): readonly Menu[] {
  return [
    menu(translate('File'), 'close', 'quit'),
    menu(translate('Edit'), 'cut', 'copy', 'paste', 'selectAll'),
    menu(translate('View'), 'resetZoom', 'zoomIn', 'zoomOut', 'togglefullscreen'),
    menu(translate('Window'), 'minimize'),
  ]
}

function menu(label: string, ...roles: MenuRole[]): Menu {
  return { label, items: roles.map((role) => ({ kind: 'role', role })) }
}
