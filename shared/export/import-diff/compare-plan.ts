import { type Day, formatDay } from '#shared/calendar/day'
import type { ImportChange } from '#shared/export/import-diff/import-change'
import { translate } from '#shared/language/translate'
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

/**
 * What a document says differently about the plan itself. Days that have passed are facts: neither their
 * minutes nor the first day of a plan that has begun can be changed by it.
 */
export function comparePlan(here: PlanBundle, inFile: PlanBundle, today: Day): ImportChange[] {
  const { plan } = here
  const other = inFile.plan
  return [
    differs(
      'title',
      translate('Call the plan “{title}” instead of “{before}”', {
        title: other.title,
        before: plan.title,
      }),
      (bundle) => setTitle(bundle, other.title),
    ),
    plan.firstDay > today &&
      other.firstDay <= other.lastDay &&
      differs(
        'firstDay',
        translate('Begin {day} instead of {before}', days('firstDay')),
        (bundle) => setFirstDay(bundle, other.firstDay, today),
      ),
    other.lastDay >= plan.firstDay &&
      differs('lastDay', translate('End {day} instead of {before}', days('lastDay')), (bundle) =>
        setLastDay(bundle, other.lastDay, today),
      ),
    differs(
      'weekly',
      translate('A usual week of {minutes} instead of {before}', {
        minutes: sumOf(other.weekly),
        before: sumOf(plan.weekly),
      }),
      (bundle) => setWeekly(bundle, other.weekly, today),
    ),
    ...singleDays(),
    differs('spread', describeSpread(other.spread), (bundle) =>
      setSpread(bundle, other.spread, today),
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

  function days(field: 'firstDay' | 'lastDay') {
    return { day: formatDay(other[field]), before: formatDay(plan[field]) }
  }

  function singleDays(): ImportChange[] {
    const days = new Set([...Object.keys(plan.overrides), ...Object.keys(other.overrides)] as Day[])
    return [...days].toSorted().flatMap((day) => {
      const minutes = other.overrides[day]
      if (day < today || minutes === plan.overrides[day]) return []
      const text =
        minutes === undefined
          ? translate('{day} has the minutes of its weekday again', { day: formatDay(day) })
          : translate('{minutes} on {day}', {
              minutes: formatMinutes(minutes),
              day: formatDay(day),
            })
      const apply: ImportChange['apply'] = (bundle) =>
        setDayMinutes(bundle, [day], minutes ?? null, today)
      // not translated: an id
      return [changeOf(`day ${day}`, text, apply)]
    })
  }
}

function changeOf(name: string, text: string, apply: ImportChange['apply']): ImportChange {
  // not translated: an id
  const id = `plan ${name}`
  return { id, kind: 'change', place: { kind: 'plan' }, text, lines: [], isProposed: true, apply }
}

function sumOf(weekly: readonly number[]): string {
  return formatMinutes(weekly.reduce((sum, minutes) => sum + minutes, 0))
}

function describeGuess(guess: Plan['guess']): string {
  if (guess === null) return translate('No guess on the first day')
  const side = guess === 'backend' ? translate('backend') : translate('full stack')
  return translate('Your guess on the first day: {side}', { side })
}

function describeSpread(spread: Plan['spread']): string {
  return spread === 'early'
    ? translate('How the work is spread: as early as possible')
    : translate('How the work is spread: steadily to the end')
}
