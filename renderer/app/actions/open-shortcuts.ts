import { Keyboard } from 'lucide-react'
import { translate } from '#shared/language/translate'
import type { Action } from './action'

/** Lists everything a key does. */
export const openShortcuts: Action = {
  id: 'shortcuts',
  menu: 'help',
  icon: Keyboard,
  label: () => translate('Keyboard shortcuts'),
  shortcut: '?',
  isEnabled: () => true,
  run: (context) => context.openShortcuts(),
}
