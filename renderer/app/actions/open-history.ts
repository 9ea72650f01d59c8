import { History } from 'lucide-react'
import { translate } from '#shared/language/translate'
import type { Action } from './action'

/** Lists everything that was changed, to go back further than one step. */
export const openHistory: Action = {
  id: 'history',
  menu: 'edit',
  icon: History,
  label: () => translate('History…'),
  shortcut: 'Mod+Alt+Z',
  isEnabled: ({ history }) => history.undo !== null || history.redo !== null,
  run: (context) => context.openHistory(),
}
