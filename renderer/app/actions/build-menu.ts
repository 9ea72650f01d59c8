import type { Menu, MenuItem, MenuRole } from '#shared/ipc/desktop-api'
import type { Action, ActionContext, MenuName } from './action'
import { actions } from './actions'
import { toAccelerator } from './shortcut'

/** The application menu: the actions where they belong, and what every desktop app offers beside them. */
export function buildMenu(context: ActionContext): Menu[] {
  return [
    { label: 'File', items: [...itemsOf('File'), separator, role('close'), role('quit')] },
    {
      label: 'Edit',
      items: [
        ...itemsOf('Edit'),
        separator,
        ...(['cut', 'copy', 'paste', 'selectAll'] as const).map(role),
      ],
    },
    {
      label: 'View',
      items: [
        ...itemsOf('View'),
        separator,
        ...(['resetZoom', 'zoomIn', 'zoomOut'] as const).map(role),
        separator,
        role('togglefullscreen'),
      ],
    },
    { label: 'Window', items: [role('minimize')] },
    { label: 'Help', items: itemsOf('Help') },
  ]

  function itemsOf(menu: MenuName): MenuItem[] {
    return actions.filter((action) => action.menu === menu).map((action) => toItem(action, context))
  }
}

const separator: MenuItem = { kind: 'separator' }

function role(name: MenuRole): MenuItem {
  return { kind: 'role', role: name }
}

function toItem(action: Action, context: ActionContext): MenuItem {
  return {
    kind: 'action',
    id: action.id,
    label: action.label(context),
    enabled: action.isEnabled(context),
    ...(action.shortcut && { accelerator: toAccelerator(action.shortcut) }),
  }
}
