import { sideOf } from '#shared/model/step'
import type { Side, Step } from '#shared/model/step'
import type { RatingValue } from '#shared/model/rating'
import type { AllRatings } from '#shared/verdict/margin'
import type { StepRatings } from '#shared/verdict/verdict'

/**
 * The ratings with every missing one set so that it pulls as hard as it can to one side.
 *
 * @param ratings the rating that counts for each step
 * @param side where the missing ratings pull
 * @returns 5 for missing steps of that side, 1 for missing steps of the other
 * @example extremeRatings({ 1: 3, 2: 4, 3: 2 }, 'full-stack') // { 1: 3, 2: 4, 3: 2, 4: 5 }
 */
export function extremeRatings(ratings: StepRatings, side: Side): AllRatings {
  const fill = (step: Step): RatingValue => ratings[step] ?? (sideOf(step) === side ? 5 : 1)
  return { 1: fill(1), 2: fill(2), 3: fill(3), 4: fill(4) }
}
