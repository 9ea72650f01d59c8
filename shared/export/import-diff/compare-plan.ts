import { type Day, formatDay } from '#shared/calendar/day'
import type { ImportChange } from '#shared/export/import-diff/import-change'
import type { Plan } from '#shared/model/plan'
import type { PlanBundle } from '#shared/model/plan-bundle'
import {
  setDayMinutes,
  setFirstDay,
  setLastDay,
  setSpread,
  setWeekly,
} from '#shared/planning/edit-days'
import { setTitle } from '#shared/planning/edit-words'
import { formatMinutes } from '#shared/wording/format-minutes'
import { spreadLabel } from '#shared/wording/spread-label'

/**
 * What a document says differently about the plan itself. Days that have passed are facts: neither their
 * minutes nor the first day of a plan that has begun can be changed by it.
 */
export function comparePlan(here: PlanBundle, inFile: PlanBundle, today: Day): ImportChange[] {
  const { plan } = here
  const other = inFile.plan
  return [
    differs('title', `Call the plan “${other.title}” instead of “${plan.title}”`, (bundle) =>
      setTitle(bundle, other.title),
    ),
    plan.firstDay > today &&
      other.firstDay <= other.lastDay &&
      differs('firstDay', `Begin ${dayInstead('firstDay')}`, (bundle) =>
        setFirstDay(bundle, other.firstDay, today),
      ),
    other.lastDay >= plan.firstDay &&
      differs('lastDay', `End ${dayInstead('lastDay')}`, (bundle) =>
        setLastDay(bundle, other.lastDay, today),
      ),
    differs('weekly', `A usual week of ${weekInstead()}`, (bundle) =>
      setWeekly(bundle, other.weekly, today),
    ),
    ...singleDays(),
    differs(
      'spread',
      `How the work is spread: ${spreadLabel(other.spread).toLowerCase()}`,
      (bundle) => setSpread(bundle, other.spread, today),
    ),
    differs('guess', describeGuess(other.guess), (bundle) => ({
      ...bundle,
      plan: { ...bundle.plan, guess: other.guess },
    })),
  ].filter((change) => change !== false)

  function differs(
    field: keyof Plan,
    text: string,
    apply: ImportChange['apply'],
  ): ImportChange | false {
    return (
      JSON.stringify(plan[field]) !== JSON.stringify(other[field]) && changeOf(field, text, apply)
    )
  }

  function dayInstead(field: 'firstDay' | 'lastDay'): string {
    return `${formatDay(other[field])} instead of ${formatDay(plan[field])}`
  }

  function weekInstead(): string {
    return `${sumOf(other.weekly)} instead of ${sumOf(plan.weekly)}`
  }

  function singleDays(): ImportChange[] {
    const days = new Set([...Object.keys(plan.overrides), ...Object.keys(other.overrides)] as Day[])
    return [...days].toSorted().flatMap((day) => {
      const minutes = other.overrides[day]
      if (day < today || minutes === plan.overrides[day]) return []
      const text =
        minutes === undefined
          ? `${formatDay(day)} has the minutes of its weekday again`
          : `${formatMinutes(minutes)} on ${formatDay(day)}`
      const apply: ImportChange['apply'] = (bundle) =>
        setDayMinutes(bundle, [day], minutes ?? null, today)
      return [changeOf(`day ${day}`, text, apply)]
    })
  }
}

function changeOf(name: string, text: string, apply: ImportChange['apply']): ImportChange {
  const id = `plan ${name}`
  return { id, kind: 'change', place: { kind: 'plan' }, text, lines: [], isProposed: true, apply }
}

function sumOf(weekly: readonly number[]): string {
  return formatMinutes(weekly.reduce((sum, minutes) => sum + minutes, 0))
}

function describeGuess(guess: Plan['guess']): string {
  if (guess === null) return 'No guess on the first day'
  return `Your guess on the first day: ${guess === 'backend' ? 'backend' : 'full stack'}`
}
