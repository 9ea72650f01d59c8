import { Keyboard } from 'lucide-react'
import type { Action } from './action'

/** Lists everything a key does. */
export const openShortcuts: Action = {
  id: 'shortcuts',
  menu: 'Help',
  icon: Keyboard,
  label: () => 'Keyboard shortcuts',
  shortcut: '?',
  isEnabled: () => true,
  run: (context) => context.openShortcuts(),
}
