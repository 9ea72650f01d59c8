import { Search } from 'lucide-react'
import { focusSearch, searchCommand } from '../../features/reflections/search-focus'
import type { Action } from './action'

/** Leads to the search of the reflections, from any screen. */
export const searchReflections: Action = {
  ...searchCommand,
  menu: 'view',
  icon: Search,
  label: () => searchCommand.label,
  isEnabled: ({ bundle }) => bundle !== null,
  run: ({ goTo }) => {
    goTo('reflections')
    focusSearch()
  },
}
