import { CalendarRange, ListChecks, SquareParking, Weight } from 'lucide-react'
import type { SectionEntry } from '../../ui/section-nav'

export type SectionId = 'plan' | 'minutes' | 'tasks' | 'parking-lot'

/** The sections of the screen in the order of the page. */
export const sections: readonly SectionEntry<SectionId>[] = [
  { id: 'plan', label: 'Plan', icon: CalendarRange },
  { id: 'minutes', label: 'Minutes', icon: Weight },
  { id: 'tasks', label: 'Tasks', icon: ListChecks },
  { id: 'parking-lot', label: 'Parking lot', icon: SquareParking },
]
