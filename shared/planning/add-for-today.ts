import type { Day } from '#shared/calendar/day'
import type { PlanBundle } from '#shared/model/plan-bundle'
import type { Task } from '#shared/model/task'
import { pinSession } from '#shared/planning/edit-pins'
import { addTask } from '#shared/planning/edit-tasks'

/**
 * Adds a task and pins all of it to today: other work of today makes room for it.
 *
 * @param today within the plan
 */
export function addForToday(bundle: PlanBundle, task: Task, today: Day): PlanBundle {
  const session = { taskId: task.id, from: null, minutes: task.estimate }
  return pinSession(addTask(bundle, task, today), session, today, today)
}
