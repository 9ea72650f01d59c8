import type { Menu, MenuRole } from '#shared/ipc/desktop-api'

/** The menu until the page has sent its own, and if the page never gets that far. */
export const standardMenu: readonly Menu[] = [
  menu('File', 'close', 'quit'),
  menu('Edit', 'cut', 'copy', 'paste', 'selectAll'),
  menu('View', 'resetZoom', 'zoomIn', 'zoomOut', 'togglefullscreen'),
  menu('Window', 'minimize'),
]

function menu(label: string, ...roles: MenuRole[]): Menu {
  return { label, items: roles.map((role) => ({ kind: 'role', role })) }
}
