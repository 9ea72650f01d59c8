import type { Day } from '#shared/calendar/day'
import { translate, translateCount } from '#shared/language/translate'
import type { DayOverview } from '#shared/schedule/day-overview'
import { describeDayLoad } from '#shared/schedule/describe-day-load'
import type { ConflictWords } from '../conflict-words'
import type { StepTape } from '../step-tapes'

interface DayCellFacts {
  readonly tape: StepTape | null
  /** Minutes of the first plan; null when it is not shown. */
  readonly firstPlan: number | null
  readonly conflicts: readonly ConflictWords[]
}

/** A day of the calendar as it is read out, with all that its picture shows. */
export function describeDayCell(
  day: DayOverview,
  { tape, firstPlan, conflicts }: DayCellFacts,
): string {
  const parts = [
    describeDayLoad(day),
    tape && !tape.isGap && translate('step {step}', { step: tape.step }),
    ...conflicts.map(({ short }) => short),
    firstPlan !== null &&
      translateCount(firstPlan, 'first plan {count} minute', 'first plan {count} minutes'),
  ]
  return parts.filter(Boolean).join(', ')
}

/** The minutes of a day in the corner of its cell, and whether they need a look. */
export function describeDayMinutes(
  { date, state, planned, logged, capacity }: DayOverview,
  today: Day,
): { readonly words: string; readonly isAlert: boolean } {
  if (state === 'missed') return { words: translate('missed'), isAlert: true }
  const over = planned - capacity
  if (date >= today && logged === 0 && over > 0)
    return { words: translate('{minutes} over', { minutes: over }), isAlert: true }
  const amount = logged || planned
  if (amount === 0) return { words: '', isAlert: false }
  return {
    words:
      logged > 0 && planned > 0
        ? translate('{logged} of {planned}', { logged, planned })
        : // not translated: a unit
          `${amount}\u00a0min`,
    isAlert: false,
  }
}
