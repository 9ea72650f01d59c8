import type { Day } from '#shared/calendar/day'
import type { Side } from '#shared/model/step'

/** How work is spread over the days: evenly up to the end, or as soon as possible. */
export type Spread = 'steady' | 'early'

/** One run of the four-step project. */
export interface Plan {
  readonly id: string
  readonly title: string
  /** Id of the idea preset it was made from, such as `mini-blog`. */
  readonly idea: string
  readonly firstDay: Day
  /** Inclusive. */
  readonly lastDay: Day
  /** Minutes for each weekday, Sunday first. */
  readonly weekly: readonly number[]
  /** Minutes for single days, by `Day`; 0 is a day off. */
  readonly overrides: Readonly<Record<string, number>>
  /** The schedule is derived from this day on; days before it are only facts. */
  readonly replannedOn: Day
  readonly spread: Spread
  /** What the user expected on day 0; null when they did not say. */
  readonly guess: Side | null
  /** Epoch milliseconds. */
  readonly createdAt: number
}
