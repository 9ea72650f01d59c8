import { Plus } from 'lucide-react'
import { translate } from '#shared/language/translate'
import type { ViewId } from '../views'
import type { Action, MenuName } from './action'

/** Going to a screen; the numbers follow the sidebar (DESIGN.md, section 6). */
export const goActions: readonly Action[] = [
  goTo('today', () => translate('Today'), 'Mod+1', 'view'),
  goTo('calendar', () => translate('Calendar'), 'Mod+2', 'view'),
  goTo('timeline', () => translate('Timeline'), 'Mod+3', 'view'),
  goTo('reflections', () => translate('Reflections'), 'Mod+4', 'view'),
  goTo('verdict', () => translate('Verdict'), 'Mod+5', 'view'),
  goTo('postings', () => translate('Postings'), 'Mod+6', 'view'),
  goTo('guide', () => translate('Guide'), 'Mod+7', 'view'),
  { ...goTo('new-plan', () => translate('New plan'), 'Mod+N', 'file'), icon: Plus },
  goTo('edit-plan', () => translate('Edit plan…'), 'Mod+Shift+E', 'file'),
  goTo('settings', () => translate('Settings'), 'Mod+,', 'file'),
]

function goTo(view: ViewId, label: () => string, shortcut: string, menu: MenuName): Action {
  return {
    id: `go-${view}`,
    menu,
    label,
    shortcut,
    isEnabled: ({ bundle }) => bundle !== null || view === 'new-plan',
    run: ({ goTo: go }) => go(view),
  }
}
