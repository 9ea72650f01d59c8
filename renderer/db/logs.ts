import type { Day } from '#shared/calendar/day'
import type { PlanBundle } from '#shared/model/plan-bundle'
import type { Task } from '#shared/model/task'
import { translate } from '#shared/language/translate'
import { applyChange, type Edit, put, remove } from './apply-change'

/**
 * Says how many minutes went into a task on a day in all; what was logged there before is replaced.
 *
 * @param minutes whole minutes; 0 takes the log away
 */
export async function setLoggedMinutes(
  { plan, logs }: PlanBundle,
  task: Task,
  date: Day,
  minutes: number,
): Promise<void> {
  // Named by what it is about, so that it is corrected however quickly it is said again.
  const id = `${task.id}-${date}`
  const edits: Edit[] = logs
    .filter((log) => log.taskId === task.id && log.date === date && log.id !== id)
    .map((log) => remove('logs', log.id))
  const log = { id, planId: plan.id, taskId: task.id, date, minutes }
  edits.push(minutes > 0 ? put('logs', id, log) : remove('logs', id))
  await applyChange(
    translate('Log {minutes} min on "{title}"', { minutes, title: task.title }),
    edits,
  )
}
