import { translate } from '#shared/language/translate'
import type { ShownVerdict } from '#shared/verdict/shown-verdict'
import { sideWords } from '#shared/verdict/evidence/side-words'
import type { Clarity } from '#shared/verdict/verdict'
import type { WhatIfAnswer } from '#shared/verdict/what-if/what-if'

/** The picture of the line in a sentence or two, for those who do not see it. */
export function describeLine(shown: ShownVerdict, whatIf: WhatIfAnswer | null): string {
  const line = describeReal(shown)
  if (whatIf === null) return line
  const { lean, clarity } = whatIf
  const dashed =
    lean === 'balanced'
      ? translate('What if: a dashed line hanging straight.')
      : translate('What if: a dashed line leaning towards {side}, {clarity}.', {
          side: sideWords[lean],
          clarity: clarityWord(clarity ?? 'slight'),
        })
  return `${line} ${dashed}`
}

function describeReal({ isHidden, verdict }: ShownVerdict): string {
  if (isHidden)
    return translate('Plumb line hanging straight; which way it leans is not shown yet.')
  const { lean, clarity } = verdict
  if (lean === 'undecided')
    return translate('Plumb line drawn in dashes, hanging straight: not decided yet.')
  if (lean === 'balanced') return translate('Plumb line hanging straight: balanced.')
  const how = clarity
    ? clarityWord(clarity)
    : translate('by how much is open until all steps are rated')
  return translate('Plumb line leaning towards {side}, {how}. Straight down means balanced.', {
    side: sideWords[lean],
    how,
  })
}

function clarityWord(clarity: Clarity): string {
  switch (clarity) {
    case 'slight':
      return translate('slightly')
    case 'clear':
      return translate('clearly')
    case 'strong':
      return translate('strongly')
  }
}
