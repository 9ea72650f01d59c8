import { History } from 'lucide-react'
import type { Action } from './action'

/** Lists everything that was changed, to go back further than one step. */
export const openHistory: Action = {
  id: 'history',
  menu: 'Edit',
  icon: History,
  label: () => 'History…',
  shortcut: 'Mod+Alt+Z',
  isEnabled: ({ history }) => history.undo !== null || history.redo !== null,
  run: (context) => context.openHistory(),
}
