import { addDays, type Day } from '#shared/calendar/day'
import type { Plan } from '#shared/model/plan'
import { dayAt, dayNumber } from '#shared/schedule/day-number'

/** How far a timeline reaches behind the end of its plan for the sake of today or the projected end. */
const daysBehindTheEnd = 28

/**
 * The days a timeline shows: those of the plan, all with work, and at most four weeks behind them when
 * today or the projected end lies there.
 *
 * @param workDays days with planned or logged work, in any order
 * @param wished days that are shown if they are not too far away
 * @returns in order, without holes
 */
export function timelineDays(
  { firstDay, lastDay }: Plan,
  workDays: Iterable<Day>,
  wished: readonly (Day | null)[],
): Day[] {
  let first = firstDay
  let last = lastDay
  for (const day of workDays) {
    if (day < first) first = day
    if (day > last) last = day
  }
  const limit = addDays(last, daysBehindTheEnd)
  for (const day of wished) {
    if (day !== null && day > last) last = day < limit ? day : limit
  }
  const from = dayNumber(first)
  const count = dayNumber(last) - from + 1
  return Array.from({ length: Math.max(count, 1) }, (_, index) => dayAt(from + index))
}
