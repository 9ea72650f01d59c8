import type { Rating } from '#shared/model/rating'
import { type Step, steps } from '#shared/model/step'

/** A step with everything that was ever said about how much it was enjoyed. */
export interface RecordedStep {
  readonly step: Step
  /** In day order; the last one counts. Empty when the step is not rated. */
  readonly ratings: readonly Rating[]
}

/**
 * The history of the ratings, step by step.
 *
 * @param ratings in the order they were given
 * @returns all four steps, also those without a rating
 */
export function recordRatings(ratings: readonly Rating[]): RecordedStep[] {
  return steps.map((step) => ({
    step,
    ratings: ratings
      .filter((rating) => rating.step === step)
      .toSorted((a, b) => (a.date < b.date ? -1 : Number(a.date > b.date))),
  }))
}
