import type { Day } from '#shared/calendar/day'
import type { Step } from '#shared/model/step'

/** 1 = disliked, 5 = loved. */
export type RatingValue = 1 | 2 | 3 | 4 | 5

/** How much a step was enjoyed, as said on a day. Older ratings of a step are its history. */
export interface Rating {
  readonly id: string
  readonly step: Step
  readonly value: RatingValue
  readonly date: Day
  readonly note: string
}
