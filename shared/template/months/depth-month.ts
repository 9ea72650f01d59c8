import { depthQuestionTasks } from '#shared/template/months/depth-1-question'
import { depthServerTasks } from '#shared/template/months/depth-2-server'
import { depthCallerTasks } from '#shared/template/months/depth-3-callers'
import { depthHoldTasks } from '#shared/template/months/depth-4-hold'
import type { TemplateStep } from '#shared/template/template-steps'

/** A month on the server of the product there is: its contract, its data, its bad days. */
export const depthSteps: readonly TemplateStep[] = [
  { step: 1, tasks: depthQuestionTasks },
  { step: 2, tasks: depthServerTasks },
  { step: 3, tasks: depthCallerTasks },
  { step: 4, tasks: depthHoldTasks },
]
