import type { Day } from '#shared/calendar/day'
import type { OwnPrompt } from '#shared/model/own-prompt'
import type { PlannedSession } from '#shared/model/planned-session'
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
  /** The first schedule, kept to compare the plan with what became of it. */
  readonly baseline?: readonly PlannedSession[]
  /** What had been planned for the days before `replannedOn`: past plans are facts too. */
  readonly past?: readonly PlannedSession[]
  /** Ideas kept out of the plan, so that step 2 stays at two endpoints and one database. */
  readonly parked?: readonly string[]
  /** The user's own questions, in the order they were added, those asked no more included. */
  readonly prompts?: readonly OwnPrompt[]
  /** Epoch milliseconds at which it was put away; absent while it is in use. */
  readonly archivedAt?: number
  /** Is it the sample month that shows what a finished plan looks like? */
  readonly isSample?: boolean
}
