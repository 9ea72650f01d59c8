import type { StepRatings } from '#shared/verdict/verdict'

/**
 * Refuses ratings that do not exist.
 *
 * @param ratings the rating for each step; undefined is a step that is not rated
 * @throws RangeError when a value is not a whole number from 1 to 5, or a step is not 1 to 4
 */
export function checkRatings(ratings: StepRatings): void {
  for (const [step, value] of Object.entries<unknown>(ratings)) {
    if (!/^[1-4]$/.test(step)) {
      throw new RangeError(`There is no step ${JSON.stringify(step)}; expected 1, 2, 3 or 4`)
    }
    if (value !== undefined && !isRating(value)) {
      throw new RangeError(
        `The rating of step ${step} is ${JSON.stringify(value)}; expected 1, 2, 3, 4 or 5`,
      )
    }
  }
}

function isRating(value: unknown): boolean {
  return Number.isInteger(value) && Number(value) >= 1 && Number(value) <= 5
}
