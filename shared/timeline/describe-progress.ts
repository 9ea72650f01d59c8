import { formatDay } from '#shared/calendar/day'
import { describeGap } from '#shared/timeline/describe-standing'
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
    `${formatMinutes(done)} done`,
    `${formatMinutes(plannedByNow)} planned by now`,
    describeGap(timeline).toLowerCase(),
  ]
  if (projectedEnd !== null && standing.kind !== 'finished') {
    parts.push(`done on ${formatDay(projectedEnd)} at the present pace`)
  }
  return `${parts.join(', ')}.`
}

/**
 * How far one should be and is at the end of a day.
 *
 * @example 'Tue 17 Nov, 15 h by the first plan, 12 h 15 min done'
 */
export function describePoint({ date, planned, done, projected }: ProgressPoint): string {
  const parts = [formatDay(date), `${formatMinutes(planned)} by the first plan`]
  if (done !== null) parts.push(`${formatMinutes(done)} done`)
  else if (projected !== null) parts.push(`${formatMinutes(projected)} at the present pace`)
  return parts.join(', ')
}
