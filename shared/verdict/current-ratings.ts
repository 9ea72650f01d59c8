import type { Rating, RatingValue } from '#shared/model/rating'
import type { Step } from '#shared/model/step'

/**
 * The rating that counts for each step: the latest by day, and on the same day the one given last.
 *
 * @param ratings the whole history, in the order it was given
 * @returns steps that were never rated are absent
 * @example currentRatings([rating(2, 3, '2026-11-10'), rating(2, 5, '2026-11-12')]) // { 2: 5 }
 */
export function currentRatings(ratings: readonly Rating[]): Partial<Record<Step, RatingValue>> {
  const latest: Partial<Record<Step, Rating>> = {}
  for (const rating of ratings) {
    const known = latest[rating.step]
    if (known === undefined || rating.date >= known.date) latest[rating.step] = rating
  }
  return Object.fromEntries(Object.values(latest).map(({ step, value }) => [step, value]))
}
