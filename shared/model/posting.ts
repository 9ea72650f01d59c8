import type { Day } from '#shared/calendar/day'

/** A job posting the user kept. */
export interface Posting {
  readonly id: string
  readonly title: string
  readonly text: string
  readonly date: Day
}
