import { steps } from '#shared/model/step'
import type { Step } from '#shared/model/step'
import type { RatingValue } from '#shared/model/rating'
import { leanOf, marginOf } from '#shared/verdict/margin'
import type { AllRatings } from '#shared/verdict/margin'
import type { Flip } from '#shared/verdict/verdict'

/**
 * For each step the smallest change of its rating that would change the lean, to the other side or to
 * or from balanced (PRODUCT.md, section 5).
 *
 * @param ratings ratings of all four steps
 * @returns in the order of the steps; steps that cannot change the lean alone are left out. When a
 *   lower and a higher rating are equally near, which only happens when balanced, the lower one
 * @example findFlips({ 1: 4, 2: 4, 3: 4, 4: 3 })[0] // { step: 1, from: 4, to: 3, lean: 'balanced' }
 */
export function findFlips(ratings: AllRatings): Flip[] {
  return steps.flatMap((step) => flipOf(step, ratings) ?? [])
}

function flipOf(step: Step, ratings: AllRatings): Flip | undefined {
  const from = ratings[step]
  const lean = leanOf(marginOf(ratings))
  return byDistanceFrom(from)
    .map((to) => ({ step, from, to, lean: leanOf(marginOf({ ...ratings, [step]: to })) }))
    .find((flip) => flip.lean !== lean)
}

/** The sort is stable, so the lower one of two equally near values comes first. */
function byDistanceFrom(value: RatingValue): RatingValue[] {
  const values: RatingValue[] = [1, 2, 3, 4, 5]
  return values.sort((a, b) => Math.abs(a - value) - Math.abs(b - value))
}
