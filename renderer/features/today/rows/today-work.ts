import type { Day } from '#shared/calendar/day'
import type { Task } from '#shared/model/task'

/** Work as a row of Today shows it. */
export interface TodayWork {
  readonly task: Task
  /** Minutes planned for it, today or on the days it was missed. */
  readonly planned: number
  /** Minutes logged on it today. */
  readonly logged: number
  /** The past days that left it open; none when it is planned for today. */
  readonly missed: readonly Day[]
}

/** Minutes of the plan that are still open: none of what is done. */
export function openMinutes({ task, planned, logged }: TodayWork): number {
  return task.doneOn === null ? Math.max(planned - logged, 0) : 0
}
