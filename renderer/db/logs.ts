import type { Day } from '#shared/calendar/day'
import type { PlanBundle } from '#shared/model/plan-bundle'
import type { Task } from '#shared/model/task'
import { applyChange, type Edit, put, remove } from './apply-change'
import { newId } from './new-id'

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
  const [kept, ...others] = logs.filter((log) => log.taskId === task.id && log.date === date)
  const id = kept?.id ?? newId()
  const edits: Edit[] = others.map((log) => remove('logs', log.id))
  if (minutes > 0) {
    edits.push(put('logs', id, { id, planId: plan.id, taskId: task.id, date, minutes }))
  } else if (kept) {
    edits.push(remove('logs', kept.id))
  }
  await applyChange(`Log ${minutes} min on "${task.title}"`, edits)
}
