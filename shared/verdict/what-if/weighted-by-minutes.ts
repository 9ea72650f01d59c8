import { translate } from '#shared/language/translate'
import type { PlanBundle } from '#shared/model/plan-bundle'
import { type Step, steps } from '#shared/model/step'
import { currentRatings } from '#shared/verdict/current-ratings'
import { type AllRatings, hasAllRatings } from '#shared/verdict/margin'
import { measureMinutes } from '#shared/verdict/measures/measure-minutes'
import { stepWords } from '#shared/verdict/step-words'
import { stillToRate } from '#shared/verdict/what-if/still-to-rate'
import { type Weighed, weighSides } from '#shared/verdict/what-if/weigh-sides'
import type { WhatIf, WhatIfVariant } from '#shared/verdict/what-if/what-if'
import { formatMinutes } from '#shared/wording/format-minutes'
import { listWords } from '#shared/wording/list-words'

/** Within its side each step counts by the minutes logged on it (PRODUCT.md, section 6). */
export const weightedByMinutes: WhatIfVariant<'weighted-by-minutes'> = {
  id: 'weighted-by-minutes',
  get label() {
    return translate('Weighted by minutes')
  },
  derive,
}

function derive(bundle: PlanBundle): WhatIf {
  const ratings = currentRatings(bundle.ratings)
  if (!hasAllRatings(ratings)) return stillToRate(ratings)
  const minutes = minutesByStep(bundle)
  if (minutes[1] + minutes[2] === 0 || minutes[3] + minutes[4] === 0) return nothingLogged()
  const words = steps.map((step) =>
    translate('{step} {rating} for {minutes}', {
      step: stepWords[step],
      rating: ratings[step],
      minutes: formatMinutes(minutes[step]),
    }),
  )
  return weighSides(
    weigh([1, 2], ratings, minutes),
    weigh([3, 4], ratings, minutes),
    translate('Each rating counts within its side by the minutes logged on the step: {steps}.', {
      steps: listWords(words),
    }),
  )
}

function nothingLogged(): WhatIf {
  const reason = translate(
    'It takes logged minutes on both sides, steps 1 and 2 and steps 3 and 4.',
  )
  return { kind: 'open', reason }
}

function weigh(
  some: readonly Step[],
  ratings: AllRatings,
  minutes: Readonly<Record<Step, number>>,
): Weighed[] {
  return some.map((step) => ({ value: ratings[step], weight: minutes[step] }))
}

function minutesByStep(bundle: PlanBundle): Record<Step, number> {
  const measures = measureMinutes(bundle, ({ step }) => step)
  const minutesOf = (step: Step) => measures.get(step)?.spent ?? 0
  return { 1: minutesOf(1), 2: minutesOf(2), 3: minutesOf(3), 4: minutesOf(4) }
}
