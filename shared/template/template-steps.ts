import type { Step } from '#shared/model/step'
import { ideaTasks } from '#shared/template/step-1-idea'
import { backendTasks } from '#shared/template/step-2-backend'
import { frontEndTasks } from '#shared/template/step-3-front-end'
import { polishTasks } from '#shared/template/step-4-polish'
import type { TemplateTask } from '#shared/template/template-task'

/** One of the four steps, with its tasks in the order of work. */
export interface TemplateStep {
  readonly step: Step
  readonly tasks: readonly TemplateTask[]
}

/** The month: four steps of 4 to 7 tasks, 27 hours, as much of it on either side (PRODUCT.md, section 4). */
export const templateSteps: readonly TemplateStep[] = [
  { step: 1, tasks: ideaTasks },
  { step: 2, tasks: backendTasks },
  { step: 3, tasks: frontEndTasks },
  { step: 4, tasks: polishTasks },
]
