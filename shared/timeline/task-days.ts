import type { Day } from '#shared/calendar/day'
import type { PlanBundle } from '#shared/model/plan-bundle'
import type { Task } from '#shared/model/task'
import { tasksById } from '#shared/model/tasks-by-id'
import type { Schedule } from '#shared/schedule/schedule'

/** What there is of one task on one day. */
export interface TaskDay {
  readonly task: Task
  /** Minutes; 0 when its work was not planned for this day. */
  readonly planned: number
  /** Minutes. */
  readonly logged: number
}

/**
 * Every task on every day on which it was planned, worked on or checked off, in one pass over ten years.
 *
 * @param schedule of this plan; sessions and logs of tasks the plan does not have are left out
 * @returns the days in order
 */
export function taskDays(
  { plan, tasks, logs }: PlanBundle,
  schedule: Schedule,
): readonly (readonly [Day, readonly TaskDay[]])[] {
  const taskOf = tasksById(tasks)
  const days = new Map<Day, Map<Task, { task: Task; planned: number; logged: number }>>()
  const entryOf = (date: Day, task: Task) => {
    let own = days.get(date)
    if (!own) days.set(date, (own = new Map()))
    let entry = own.get(task)
    if (!entry) own.set(task, (entry = { task, planned: 0, logged: 0 }))
    return entry
  }
  for (const sessions of [plan.past ?? [], schedule.sessions]) {
    for (const { taskId, date, minutes } of sessions) {
      const task = taskOf.get(taskId)
      if (task) entryOf(date, task).planned += minutes
    }
  }
  for (const { taskId, date, minutes } of logs) {
    const task = taskOf.get(taskId)
    if (task) entryOf(date, task).logged += minutes
  }
  for (const task of tasks) if (task.doneOn !== null) entryOf(task.doneOn, task)
  return [...days]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([date, own]) => [date, [...own.values()]])
}
