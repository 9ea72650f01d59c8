import type { Day } from '#shared/calendar/day'
import type { Log } from '#shared/model/log'
import type { PlanBundle } from '#shared/model/plan-bundle'
import type { Task } from '#shared/model/task'
import { groupByTask } from '#shared/timeline/group-by-task'

/**
 * How much of the planned work was done on each day. Logged minutes count up to the estimate of their
 * task, and checking a task off counts what was left of it: whoever is quicker than the estimate is
 * not behind, and whoever takes longer is not ahead.
 *
 * @returns minutes of estimates; their sum never exceeds the estimates of all tasks, and reaches them
 *   when every task is checked off. A day without progress is not in it.
 */
export function workDoneByDay({ tasks, logs }: PlanBundle): Map<Day, number> {
  const logsOf = groupByTask(logs)
  const days = new Map<Day, number>()
  for (const task of tasks) {
    for (const [day, minutes] of progressOf(task, logsOf.get(task.id) ?? [])) {
      days.set(day, (days.get(day) ?? 0) + minutes)
    }
  }
  return days
}

function progressOf({ estimate, doneOn }: Task, logs: readonly Log[]): [Day, number][] {
  const progress: [Day, number][] = []
  let left = estimate
  for (const { date, minutes } of logs.toSorted((a, b) => (a.date < b.date ? -1 : 1))) {
    if (doneOn !== null && date >= doneOn) break
    const counted = Math.min(minutes, left)
    if (counted > 0) progress.push([date, counted])
    left -= counted
  }
  if (doneOn !== null && left > 0) progress.push([doneOn, left])
  return progress
}
