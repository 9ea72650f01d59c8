import { Plus } from 'lucide-react'
import type { ViewId } from '../views'
import type { Action, MenuName } from './action'

/** Going to a screen; the numbers follow the sidebar (DESIGN.md, section 6). */
export const goActions: readonly Action[] = [
  goTo('today', 'Today', 'Mod+1', 'View'),
  goTo('calendar', 'Calendar', 'Mod+2', 'View'),
  goTo('timeline', 'Timeline', 'Mod+3', 'View'),
  goTo('reflections', 'Reflections', 'Mod+4', 'View'),
  goTo('verdict', 'Verdict', 'Mod+5', 'View'),
  goTo('postings', 'Postings', 'Mod+6', 'View'),
  goTo('guide', 'Guide', 'Mod+7', 'View'),
  { ...goTo('new-plan', 'New plan', 'Mod+N', 'File'), icon: Plus },
  goTo('edit-plan', 'Edit plan…', 'Mod+Shift+E', 'File'),
  goTo('settings', 'Settings', 'Mod+,', 'File'),
]

function goTo(view: ViewId, label: string, shortcut: string, menu: MenuName): Action {
  return {
    id: `go-${view}`,
    menu,
    label: () => label,
    shortcut,
    isEnabled: ({ bundle }) => bundle !== null || view === 'new-plan',
    run: ({ goTo: go }) => go(view),
  }
}
