import { type DayStyle, dayOf, formatDay } from '#shared/calendar/day'
import { formatClockTime } from '#shared/calendar/format-clock-time'

/**
 * A moment as it is found again in a list.
 *
 * @param at epoch milliseconds
 * @param style of its day
 * @example formatMoment(at) // 'Sun 15 Nov 2026, 18:20'
 */
export function formatMoment(at: number, style: DayStyle = 'short-year'): string {
  return `${formatDay(dayOf(new Date(at), 0), style)}, ${formatClockTime(at)}`
}
