import { addDays, type Day, formatDay } from '#shared/calendar/day'
import { translate } from '#shared/language/translate'
import type { PlanBundle } from '#shared/model/plan-bundle'
import { sideOf, steps } from '#shared/model/step'
import { currentRatings } from '#shared/verdict/current-ratings'
import { stepWords } from '#shared/verdict/step-words'
import type { StepRatings } from '#shared/verdict/verdict'
import { type Weighed, weighSides } from '#shared/verdict/what-if/weigh-sides'
import type { WhatIf, WhatIfVariant } from '#shared/verdict/what-if/what-if'
import { listWords } from '#shared/wording/list-words'

/** Days that count, the day of the latest rating among them. */
const windowDays = 14

/** Only ratings given in the two weeks up to the latest one count. */
export const lastTwoWeeks: WhatIfVariant<'last-two-weeks'> = {
  id: 'last-two-weeks',
  get label() {
    return translate('Last two weeks')
  },
  derive,
}

function derive({ ratings: history }: PlanBundle): WhatIf {
  const last = latestDay(history.map(({ date }) => date))
  if (last === null) return { kind: 'open', reason: translate('No step is rated yet.') }
  const first = addDays(last, 1 - windowDays)
  const ratings = currentRatings(history.filter(({ date }) => date >= first))
  const backend = weigh(ratings, 'backend')
  const fullStack = weigh(ratings, 'full-stack')
  const counted = steps.filter((step) => ratings[step] !== undefined)
  const words = listWords(counted.map((step) => `${stepWords[step]} ${ratings[step]}`))
  const span = { first: formatDay(first), last: formatDay(last) }
  if (backend.length === 0 || fullStack.length === 0) {
    const reason =
      backend.length === 0
        ? translate(
            'No step of the backend side was rated from {first} to {last}, the two weeks up to your latest rating.',
            span,
          )
        : translate(
            'No step of the full-stack side was rated from {first} to {last}, the two weeks up to your latest rating.',
            span,
          )
    return { kind: 'open', reason }
  }
  return weighSides(
    backend,
    fullStack,
    translate(
      'Only ratings given from {first} to {last} count, the two weeks up to your latest one: {ratings}.',
      { ...span, ratings: words },
    ),
  )
}

function weigh(ratings: StepRatings, side: 'backend' | 'full-stack'): Weighed[] {
  return steps
    .filter((step) => sideOf(step) === side)
    .flatMap((step) => (ratings[step] === undefined ? [] : [{ value: ratings[step], weight: 1 }]))
}

function latestDay(days: readonly Day[]): Day | null {
  return days.reduce<Day | null>((last, day) => (last === null || day > last ? day : last), null)
}
