import type { Day } from '#shared/calendar/day'
import { translate } from '#shared/language/translate'
import type { PlanBundle } from '#shared/model/plan-bundle'
import type { Task } from '#shared/model/task'
import { removeTask } from '#shared/planning/edit-tasks'
import type { PlanProposal } from '../../../db/plan-proposal'

/** Takes a task out of the plan, with what was logged on it. */
export function removal(bundle: PlanBundle, task: Task, today: Day): PlanProposal {
  return {
    label: translate('Remove “{title}”', { title: task.title }),
    after: removeTask(bundle, task.id, today),
    preview: 'when-others-move',
    about: [task.id],
  }
}

/** Minutes logged on a task on all days. */
export function minutesLogged({ logs }: PlanBundle, { id }: Task): number {
  return logs.reduce((sum, log) => (log.taskId === id ? sum + log.minutes : sum), 0)
}
