import { formatDay } from '#shared/calendar/day'
import { translate } from '#shared/language/translate'
import { gapClause } from '#shared/timeline/describe-standing'
import type { ProgressPoint } from '#shared/timeline/progress-points'
import type { Timeline } from '#shared/timeline/timeline'
import { formatMinutes } from '#shared/wording/format-minutes'

/**
 * The progress chart in one sentence.
 *
 * @example '12 h 15 min done, 13 h 30 min planned by now, 75 min behind, done on Thu 3 Dec at the present pace.'
 */
export function describeProgress(timeline: Timeline): string {
  const { done, plannedByNow, projectedEnd, standing } = timeline
  const parts = [
    translate('{minutes} done', { minutes: formatMinutes(done) }),
    translate('{minutes} planned by now', { minutes: formatMinutes(plannedByNow) }),
    gapClause(timeline),
  ]
  if (projectedEnd !== null && standing.kind !== 'finished') {
    parts.push(translate('done on {day} at the present pace', { day: formatDay(projectedEnd) }))
  }
  return `${parts.join(', ')}.`
}

/**
 * How far one should be and is at the end of a day.
 *
 * @example 'Tue 17 Nov, 15 h by the first plan, 12 h 15 min done'
 */
export function describePoint({ date, planned, done, projected }: ProgressPoint): string {
  const parts = [
    formatDay(date),
    translate('{minutes} by the first plan', { minutes: formatMinutes(planned) }),
  ]
  if (done !== null) parts.push(translate('{minutes} done', { minutes: formatMinutes(done) }))
  else if (projected !== null) {
    parts.push(translate('{minutes} at the present pace', { minutes: formatMinutes(projected) }))
  }
  return parts.join(', ')
}
