import type { Menu, MenuItem, MenuRole } from '#shared/ipc/desktop-api'
import { translate } from '#shared/language/translate'
import type { Action, ActionContext, MenuName } from './action'
import { actions } from './actions'
import { keysOf } from '../../desktop/keys'
import { toAccelerator } from './accelerator'
import { commandOf } from './commands'

/** The application menu: the actions where they belong, and what every desktop app offers beside them. */
export function buildMenu(context: ActionContext): Menu[] {
  return [
    {
      label: translate('File'),
      items: [...itemsOf('file'), separator, role('close'), role('quit')],
    },
    {
      label: translate('Edit'),
      items: [
        ...itemsOf('edit'),
        separator,
        ...(['cut', 'copy', 'paste', 'selectAll'] as const).map(role),
      ],
    },
    {
      label: translate('View'),
      items: [
        ...itemsOf('view'),
        separator,
        ...(['resetZoom', 'zoomIn', 'zoomOut'] as const).map(role),
        separator,
        role('togglefullscreen'),
      ],
    },
    { label: translate('Window'), items: [role('minimize')] },
    { label: translate('Help'), items: itemsOf('help') },
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
  const [keys] = keysOf(commandOf(action))
  const accelerator = keys ? toAccelerator(keys) : null
  return {
    kind: 'action',
    id: action.id,
    label: action.label(context),
    enabled: action.isEnabled(context),
    ...(accelerator && { accelerator }),
  }
}
