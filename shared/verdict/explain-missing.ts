import { translate } from '#shared/language/translate'
import { stepTitle } from '#shared/model/step'
import type { Step } from '#shared/model/step'
import { listWords } from '#shared/wording/list-words'

/**
 * One sentence about what is still to rate.
 *
 * @param missing the steps without a rating, in order
 * @returns null when there is none
 * @example explainMissing([4]) // 'Still to rate: step 4, Polish both layers.'
 */
export function explainMissing(missing: readonly Step[]): string | null {
  const [only] = missing
  if (only === undefined) return null
  if (missing.length === 1)
    return translate('Still to rate: step {step}, {title}.', { step: only, title: stepTitle(only) })
  return translate('Still to rate: steps {steps}.', { steps: listWords(missing.map(String)) })
}
