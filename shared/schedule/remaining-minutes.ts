import type { Day } from '#shared/calendar/day'
import type { Log } from '#shared/model/log'
import type { Task } from '#shared/model/task'
import { defaultShortestSession } from '#shared/schedule/schedule'

/**
 * How many minutes a task still needs: what its estimate leaves after the minutes logged. An open
 * task always needs something: when nothing is left, one shortest session.
 *
 * @param logs of this task and of others
 * @param asOf looks at the task as it stood when this day began; as it stands now when left out
 * @returns minutes; 0 when the task is done
 * @example remainingMinutes({ ...task, estimate: 60 }, [{ ...log, minutes: 45 }]) // 15
 */
export function remainingMinutes(task: Task, logs: readonly Log[], asOf?: Day): number {
  const counted = logs.filter((log) => log.taskId === task.id && isBefore(log.date, asOf))
  return restOf(
    task,
    counted.reduce((sum, log) => sum + log.minutes, 0),
    asOf,
  )
}

/**
 * {@link remainingMinutes} of many tasks in one pass over their logs.
 *
 * @returns minutes by task id
 */
export function remainingByTask(
  tasks: readonly Task[],
  logs: readonly Log[],
  asOf?: Day,
): Map<string, number> {
  const logged = new Map<string, number>()
  for (const { taskId, date, minutes } of logs) {
    if (isBefore(date, asOf)) logged.set(taskId, (logged.get(taskId) ?? 0) + minutes)
  }
  return new Map(tasks.map((task) => [task.id, restOf(task, logged.get(task.id) ?? 0, asOf)]))
}

function restOf(task: Task, logged: number, asOf?: Day): number {
  if (task.doneOn !== null && isBefore(task.doneOn, asOf)) return 0
  const rest = task.estimate - logged
  return rest > 0 ? rest : defaultShortestSession
}

function isBefore(day: Day, end?: Day): boolean {
  return end === undefined || day < end
}
