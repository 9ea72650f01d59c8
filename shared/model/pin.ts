import type { Day } from '#shared/calendar/day'

/** A session the user fixed to a day. */
export interface Pin {
  readonly taskId: string
  readonly date: Day
  readonly minutes: number
}
