import type { Day } from '#shared/calendar/day'

/**
 * The moment at which the clock of this machine shows a time on a day.
 *
 * @param time `HH:mm`, from 00:00 to 23:59
 * @returns epoch milliseconds; a time the clock skips that day is as much later as the clock jumps, one it
 *   shows twice is the first of the two; NaN for text that is no time
 * @example instantOf(toDay('2026-11-17'), '19:00') === new Date(2026, 10, 17, 19).getTime()
 */
export function instantOf(day: Day, time: string): number {
  return new Date(`${day}T${time}:00`).getTime()
}
