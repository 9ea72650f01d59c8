import { translate } from '#shared/language/translate'
import type { Action } from './action'

/** Finds a task, a command, a reflection or a plan by its name. */
export const openPalette: Action = {
  id: 'palette',
  menu: 'view',
  label: () => translate('Find or run…'),
  shortcut: 'Mod+K',
  isEnabled: () => true,
  run: (context) => context.openPalette(),
}
