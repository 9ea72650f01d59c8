import { translate } from '#shared/language/translate'
import type { PlanBundle } from '#shared/model/plan-bundle'
import { type Step, steps } from '#shared/model/step'
import { currentRatings } from '#shared/verdict/current-ratings'
import { hasAllRatings } from '#shared/verdict/margin'
import { stepWords } from '#shared/verdict/step-words'
import { stillToRate } from '#shared/verdict/what-if/still-to-rate'
import { toTwoDecimals, type Weighed, weighSides } from '#shared/verdict/what-if/weigh-sides'
import type { WhatIf, WhatIfVariant } from '#shared/verdict/what-if/what-if'
import { formatDecimal } from '#shared/wording/format-decimal'
import { listWords } from '#shared/wording/list-words'

/**
 * Every rating ever given counts, each step with the mean of its own: beside it one sees what it does that
 * the verdict takes the last one only (PRODUCT.md, section 6).
 */
export const everyRating: WhatIfVariant<'every-rating'> = {
  id: 'every-rating',
  get label() {
    return translate('Not only the last ratings')
  },
  derive,
}

function derive({ ratings: history }: PlanBundle): WhatIf {
  const ratings = currentRatings(history)
  if (!hasAllRatings(ratings)) return stillToRate(ratings)
  const valuesOf = (step: Step) => history.filter((rating) => rating.step === step)
  const again = steps.filter((step) => valuesOf(step).length > 1)
  if (again.length === 0) {
    return {
      kind: 'open',
      reason: translate('No step was rated more than once, so nothing would differ.'),
    }
  }
  const meanOf = (step: Step) => {
    const values = valuesOf(step).map(({ value }) => value)
    return toTwoDecimals(values.reduce<number>((sum, value) => sum + value, 0) / values.length)
  }
  const words = again.map((step) =>
    translate('{step} {ratings}, a mean of {mean}', {
      step: stepWords[step],
      ratings: listWords(valuesOf(step).map(({ value }) => String(value))),
      mean: formatDecimal(meanOf(step)),
    }),
  )
  const weigh = (step: Step): Weighed => ({ value: meanOf(step), weight: 1 })
  return weighSides(
    [weigh(1), weigh(2)],
    [weigh(3), weigh(4)],
    translate('Earlier ratings count as much as the last: {ratings}.', {
      ratings: words.join('; '),
    }),
  )
}
