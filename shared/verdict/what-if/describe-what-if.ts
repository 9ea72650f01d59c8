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
  const words = `What if: ${describeLean(answer)}.`
  const isSame = answer.lean === verdict.lean
  return isSame
    ? `${words} The side stays the same.`
    : `${words} As it stands: ${describeLean(verdict)}.`
}

function describeLean({
  lean,
  clarity,
}: {
  readonly lean: Lean
  readonly clarity: Clarity | null
}): string {
  if (lean === 'balanced' || lean === 'undecided') return leanWords[lean]
  return `a ${clarity === null ? '' : `${clarity} `}lean to ${sideWords[lean]}`
}
