import { breadthJourneyTasks } from '#shared/template/months/breadth-1-journey'
import { breadthServerTasks } from '#shared/template/months/breadth-2-server'
import { breadthPageTasks } from '#shared/template/months/breadth-3-page'
import { breadthFinishTasks } from '#shared/template/months/breadth-4-finish'
import type { TemplateStep } from '#shared/template/template-steps'

/** A month on one feature of the product there is, carried through every layer. */
export const breadthSteps: readonly TemplateStep[] = [
  { step: 1, tasks: breadthJourneyTasks },
  { step: 2, tasks: breadthServerTasks },
  { step: 3, tasks: breadthPageTasks },
  { step: 4, tasks: breadthFinishTasks },
]
