import type { RatingValue } from '#shared/model/rating'
import type { AllRatings } from '#shared/verdict/margin'
import type { StepRatings } from '#shared/verdict/verdict'

const values: readonly RatingValue[] = [1, 2, 3, 4, 5]
const states = [undefined, ...values] as const

/** All 6^4 states of the ratings, incomplete ones included. */
export const everyState: readonly StepRatings[] = states.flatMap((a) =>
  states.flatMap((b) => states.flatMap((c) => states.map((d) => ({ 1: a, 2: b, 3: c, 4: d })))),
)

/** All 5^4 states in which every step is rated. */
export const everyComplete: readonly AllRatings[] = values.flatMap((a) =>
  values.flatMap((b) => values.flatMap((c) => values.map((d) => ({ 1: a, 2: b, 3: c, 4: d })))),
)
