import { CalendarRange, ListChecks, SquareParking, Weight } from 'lucide-react'
import { translate } from '#shared/language/translate'
import type { SectionEntry } from '../../ui/section-nav'

export type SectionId = 'plan' | 'minutes' | 'tasks' | 'parking-lot'

/** The sections of the screen in the order of the page. */
export const sections: readonly SectionEntry<SectionId>[] = [
  {
    id: 'plan',
    get label() {
      return translate('Plan')
    },
    icon: CalendarRange,
  },
  {
    id: 'minutes',
    get label() {
      return translate('Minutes')
    },
    icon: Weight,
  },
  {
    id: 'tasks',
    get label() {
      return translate('Tasks')
    },
    icon: ListChecks,
  },
  {
    id: 'parking-lot',
    get label() {
      return translate('Parking lot')
    },
    icon: SquareParking,
  },
]
