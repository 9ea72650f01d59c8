import type { Day } from '#shared/calendar/day'

/** Minutes of one task on one day, as they were planned once. */
export interface PlannedSession {
  readonly taskId: string
  readonly date: Day
  readonly minutes: number
}
