import type { Day } from '#shared/calendar/day'

/** Minutes really spent on a task on a day. */
export interface Log {
  readonly id: string
  readonly taskId: string
  readonly date: Day
  readonly minutes: number
}
