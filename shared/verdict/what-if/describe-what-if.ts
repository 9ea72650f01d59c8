import { leanWords } from '#shared/verdict/lean-words'
import type { Verdict } from '#shared/verdict/verdict'
import type { WhatIfAnswer } from '#shared/verdict/what-if/what-if'

/**
 * The answer of a what-if in a sentence, marked as one, beside what the ratings really say.
 *
 * @param verdict what the ratings say as the rule reads them
 * @example describeWhatIf(answer, verdict) // 'What if: lean full stack, slight. Now it is balanced.'
 */
export function describeWhatIf({ lean, clarity }: WhatIfAnswer, verdict: Verdict): string {
  const words = clarity === null ? leanWords[lean] : `${leanWords[lean]}, ${clarity}`
  if (lean === verdict.lean) return `What if: ${words}. The side stays the same.`
  return `What if: ${words}. As it stands it is ${standing(verdict)}.`
}

function standing({ lean, clarity }: Verdict): string {
  if (lean === 'balanced' || lean === 'undecided') return leanWords[lean]
  const side = lean === 'backend' ? 'backend' : 'full stack'
  return clarity === null ? `a lean to ${side}` : `a ${clarity} lean to ${side}`
}
