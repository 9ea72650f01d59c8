import { translate } from '#shared/language/translate'
import { type Step, steps } from '#shared/model/step'
import { explainMissing } from '#shared/verdict/explain-missing'
import type { StepRatings } from '#shared/verdict/verdict'
import type { WhatIfOpen } from '#shared/verdict/what-if/what-if'

/**
 * Why a what-if has no answer: steps it cannot do without have no rating.
 *
 * @param ratings the rating that counts for each step, with some missing
 * @param needed the steps it takes; all four unless told
 */
export function stillToRate(ratings: StepRatings, needed: readonly Step[] = steps): WhatIfOpen {
  const missing = needed.filter((step) => ratings[step] === undefined)
  return {
    kind: 'open',
    reason: explainMissing(missing) ?? translate('All steps it takes are rated.'),
  }
}
