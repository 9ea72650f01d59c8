import type { Day } from '#shared/calendar/day'

/** The latest of some days in any order, or null when there is none. */
export function lastOfDays(days: Iterable<Day>): Day | null {
  let last: Day | null = null
  for (const day of days) if (last === null || day > last) last = day
  return last
}
