import { CalendarSearch } from 'lucide-react'
import { translate } from '#shared/language/translate'
import type { Action } from './action'

/** Shows the sample month, and adds it first if it is not there. */
export const showSample: Action = {
  id: 'show-sample',
  menu: 'file',
  icon: CalendarSearch,
  label: () => translate('Look at a sample month'),
  shortcut: null,
  isEnabled: () => true,
  run: (context) => context.showSample(),
}
