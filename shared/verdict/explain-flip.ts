import { translate } from '#shared/language/translate'
import { leanWords } from '#shared/verdict/lean-words'
import type { Flip } from '#shared/verdict/verdict'

/**
 * One sentence that says which change of a rating would change the lean.
 *
 * @example explainFlip({ step: 3, from: 3, to: 4, lean: 'balanced' })
 * // 'One point more on step 3, from 3 to 4, would make it balanced.'
 */
export function explainFlip(flip: Flip): string {
  const { step, from, to } = flip
  return translate('{change} on step {step}, from {from} to {to}, would make it {lean}.', {
    change: describeChange(to - from),
    step,
    from,
    to,
    lean: leanWords[flip.lean],
  })
}

/** @param points -4 to 4, not 0 */
function describeChange(points: number): string {
  const isMore = points > 0
  switch (Math.abs(points)) {
    case 1:
      return isMore ? translate('One point more') : translate('One point less')
    case 2:
      return isMore ? translate('Two points more') : translate('Two points less')
    case 3:
      return isMore ? translate('Three points more') : translate('Three points less')
    default:
      return isMore ? translate('Four points more') : translate('Four points less')
  }
}
