import type { PlanBundle } from '#shared/model/plan-bundle'
import type { RatingValue } from '#shared/model/rating'
import { steps } from '#shared/model/step'
import type { Step } from '#shared/model/step'
import { currentRatings } from '#shared/verdict/current-ratings'
import type { EvidenceEntry } from '#shared/verdict/evidence/evidence'

/** The rating of a step beside what its days were like. */
export interface StepSaidAndLived {
  readonly step: Step
  /** The rating that counts; null when the step is not rated. */
  readonly said: RatingValue | null
  /** Mean of its days, 1 to 5; null while there are fewer than three days. */
  readonly lived: number | null
  /** How many days it has that say how they were. */
  readonly days: number
  /** `said` minus `lived`, -4 to 4; null when one of them is missing. */
  readonly gap: number | null
  /** What it says, in a sentence. */
  readonly text: string
  readonly entries: readonly EvidenceEntry[]
}

/**
 * For each step its rating beside the mean of its days, with the gap named (PRODUCT.md, section 5).
 *
 * @param bundle any plan
 * @returns the four steps in order
 */
export function saidAndLived(bundle: PlanBundle): readonly StepSaidAndLived[] {
  const ratings = currentRatings(bundle.ratings)
  return steps.map((step) => ({
    step,
    said: ratings[step] ?? null,
    lived: null,
    days: 0,
    gap: null,
    text: '',
    entries: [],
  }))
}
