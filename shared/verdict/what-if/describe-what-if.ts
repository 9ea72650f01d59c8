import { translate } from '#shared/language/translate'
import { clarityLean } from '#shared/verdict/clarity-words'
import { sideWords } from '#shared/verdict/evidence/side-words'
import { leanWords } from '#shared/verdict/lean-words'
import type { Clarity, Lean, Verdict } from '#shared/verdict/verdict'
import type { WhatIfAnswer } from '#shared/verdict/what-if/what-if'

/**
 * The answer of a what-if, marked as one, beside what the ratings really say.
 *
 * @param verdict what the ratings say as the rule reads them
 * @example describeWhatIf(answer, verdict) // 'What if: a slight lean to full stack. As it stands: balanced.'
 */
export function describeWhatIf(answer: WhatIfAnswer, verdict: Verdict): string {
  const lean = describeLean(answer)
  return answer.lean === verdict.lean
    ? translate('What if: {lean}. The side stays the same.', { lean })
    : translate('What if: {lean}. As it stands: {now}.', { lean, now: describeLean(verdict) })
}

function describeLean({
  lean,
  clarity,
}: {
  readonly lean: Lean
  readonly clarity: Clarity | null
}): string {
  if (lean === 'balanced' || lean === 'undecided') return leanWords[lean]
  return translate('{lean} to {side}', {
    lean: clarity === null ? translate('a lean') : clarityLean(clarity),
    side: sideWords[lean],
  })
}
