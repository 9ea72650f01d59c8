import type { Day } from '#shared/calendar/day'
import type { PlanBundle } from '#shared/model/plan-bundle'
import type { Schedule } from '#shared/schedule/schedule'

/** Where a task is found among the days. */
export interface TaskDay {
  /** The day it was done or is to be done; what past days left open is there today. Null when it has none. */
  readonly day: Day | null
  /** Minutes planned for that day; 0 when none are. */
  readonly minutes: number
}

/**
 * The day on which each task is found: its next session, or the day it was checked off.
 *
 * @returns by the ids of the tasks, one for each
 */
export function daysOfTasks(
  { tasks }: PlanBundle,
  { sessions }: Schedule,
  today: Day,
): ReadonlyMap<string, TaskDay> {
  const next = new Map<string, TaskDay>()
  const left = new Set<string>()
  for (const { taskId, date, minutes } of sessions) {
    if (date < today) left.add(taskId)
    else if (!next.has(taskId)) next.set(taskId, { day: date, minutes })
  }
  return new Map(tasks.map(({ id, doneOn }) => [id, dayOf(id, doneOn)]))

  function dayOf(id: string, doneOn: Day | null): TaskDay {
    if (doneOn !== null) return { day: doneOn, minutes: 0 }
    return next.get(id) ?? { day: left.has(id) ? today : null, minutes: 0 }
  }
}
