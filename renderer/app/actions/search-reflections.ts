import { focusSearch } from '../../features/reflections/search-focus'
import type { Action } from './action'

/** Leads to the search of the reflections, from any screen. */
export const searchReflections: Action = {
  id: 'search-reflections',
  menu: 'View',
  label: () => 'Search reflections',
  shortcut: 'Mod+F',
  isEnabled: ({ bundle }) => bundle !== null,
  run: ({ goTo }) => {
    goTo('reflections')
    focusSearch()
  },
}
