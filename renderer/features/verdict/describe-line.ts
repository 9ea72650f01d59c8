import type { ShownVerdict } from '#shared/verdict/shown-verdict'
import { sideWords } from '#shared/verdict/evidence/side-words'
import type { Clarity } from '#shared/verdict/verdict'
import type { WhatIfAnswer } from '#shared/verdict/what-if/what-if'

const clarityWords: Readonly<Record<Clarity, string>> = {
  slight: 'slightly',
  clear: 'clearly',
  strong: 'strongly',
}

/** The picture of the line in a sentence or two, for those who do not see it. */
export function describeLine(shown: ShownVerdict, whatIf: WhatIfAnswer | null): string {
  const line = describeReal(shown)
  if (whatIf === null) return line
  const { lean, clarity } = whatIf
  if (lean === 'balanced') return `${line} What if: a dashed line hanging straight.`
  return `${line} What if: a dashed line leaning towards ${sideWords[lean]}, ${clarityWords[clarity ?? 'slight']}.`
}

function describeReal({ isHidden, verdict }: ShownVerdict): string {
  if (isHidden) return 'Plumb line hanging straight; which way it leans is not shown yet.'
  const { lean, clarity } = verdict
  if (lean === 'undecided') return 'Plumb line drawn in dashes, hanging straight: not decided yet.'
  if (lean === 'balanced') return 'Plumb line hanging straight: balanced.'
  const how = clarity ? clarityWords[clarity] : 'by how much is open until all steps are rated'
  return `Plumb line leaning towards ${sideWords[lean]}, ${how}. Straight down means balanced.`
}
