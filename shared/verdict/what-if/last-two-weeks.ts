import { addDays, type Day, formatDay } from '#shared/calendar/day'
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
  label: 'Last two weeks',
  derive,
}

function derive({ ratings: history }: PlanBundle): WhatIf {
  const last = latestDay(history.map(({ date }) => date))
  if (last === null) return { kind: 'open', reason: 'No step is rated yet.' }
  const first = addDays(last, 1 - windowDays)
  const ratings = currentRatings(history.filter(({ date }) => date >= first))
  const backend = weigh(ratings, 'backend')
  const fullStack = weigh(ratings, 'full-stack')
  const counted = steps.filter((step) => ratings[step] !== undefined)
  const words = listWords(counted.map((step) => `${stepWords[step]} ${ratings[step]}`))
  const span = `from ${formatDay(first)} to ${formatDay(last)}`
  if (backend.length === 0 || fullStack.length === 0) {
    const side = backend.length === 0 ? 'backend' : 'full-stack'
    return {
      kind: 'open',
      reason: `No step of the ${side} side was rated ${span}, the two weeks up to your latest rating.`,
    }
  }
  return weighSides(
    backend,
    fullStack,
    `Only ratings given ${span} count, the two weeks up to your latest one: ${words}.`,
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
