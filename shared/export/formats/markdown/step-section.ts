import type { RootContent } from 'mdast'
import { heading, list, paragraph } from '#shared/export/formats/markdown/blocks'
import type { ExportedPlan } from '#shared/export/formats/markdown/exported-plan'
import { taskItem } from '#shared/export/formats/markdown/task-item'
import { stepTitle, steps } from '#shared/model/step'

/** The four steps, each with its tasks in the order of work. */
export function stepSections(plan: ExportedPlan): RootContent[] {
  return steps.flatMap((step) => {
    const tasks = plan.bundle.tasks.filter((task) => task.step === step)
    return [
      heading(2, `Step ${step}: ${stepTitle(step)}`),
      tasks.length === 0
        ? paragraph('No tasks in this step.')
        : list(tasks.map((task) => taskItem(task, plan))),
    ]
  })
}
