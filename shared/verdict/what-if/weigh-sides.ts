import { translate } from '#shared/language/translate'
import { clarityOf } from '#shared/verdict/clarity-of'
import { leanOf } from '#shared/verdict/margin'
import { sideWords } from '#shared/verdict/evidence/side-words'
import type { WhatIf } from '#shared/verdict/what-if/what-if'
import { formatDecimal } from '#shared/wording/format-decimal'

/** A rating and how much of it counts. */
export interface Weighed {
  /** 1 = disliked, 5 = loved; a mean of several has decimals. */
  readonly value: number
  /** Not negative: a share, or minutes. */
  readonly weight: number
}

/**
 * The answer of a what-if: both means to two decimals, so that the difference can be checked by hand.
 *
 * @param backend what counts to the backend side; together it has to weigh something
 * @param fullStack what counts to the full-stack side; likewise
 * @param how what was counted, in sentences that come before the means
 * @example weighSides([{ value: 4, weight: 1 }], [{ value: 3, weight: 1 }], 'Step 2 against step 3.')
 */
export function weighSides(
  backend: readonly Weighed[],
  fullStack: readonly Weighed[],
  how: string,
): WhatIf {
  const means = { backend: meanOf(backend), fullStack: meanOf(fullStack) }
  const margin = toTwoDecimals(means.backend - means.fullStack)
  const lean = leanOf(margin)
  const difference =
    lean === 'balanced'
      ? translate('no difference')
      : translate('a difference of {points} towards {side}', {
          points: formatDecimal(Math.abs(margin)),
          side: sideWords[lean],
        })
  return {
    kind: 'answer',
    lean,
    margin,
    clarity: clarityOf(margin),
    arithmetic: `${how} ${translate('That is {backend} for backend and {fullStack} for full stack: {difference}.', { backend: formatDecimal(means.backend), fullStack: formatDecimal(means.fullStack), difference })}`,
  }
}

/** A number of points as it is written and reckoned with. */
export function toTwoDecimals(points: number): number {
  return Math.round(points * 100) / 100
}

function meanOf(parts: readonly Weighed[]): number {
  const weight = parts.reduce((sum, part) => sum + part.weight, 0)
  const sum = parts.reduce((total, part) => total + part.value * part.weight, 0)
  return toTwoDecimals(sum / weight)
}
