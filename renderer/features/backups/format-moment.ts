import { dayOf, formatDay } from '#shared/calendar/day'
import { formatClockTime } from '#shared/calendar/format-clock-time'

/** A moment as it is found again in a list: "Sun 15 Nov 2026, 18:20". */
export function formatMoment(at: number): string {
  return `${formatDay(dayOf(new Date(at), 0), 'short-year')}, ${formatClockTime(at)}`
}
