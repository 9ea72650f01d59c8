import type { Day } from '#shared/calendar/day'

/**
 * A day as a whole number, so that thousands of days can be counted quickly.
 *
 * @returns days since 1970-01-01; NaN for text that is no `Day`
 * @example dayNumber('1970-01-02') // 1
 */
export function dayNumber(text: string): number {
  // A date without a time is read as UTC, where every day has exactly this many milliseconds.
  const number = Date.parse(text) / millisecondsOfDay
  const isDay = Number.isInteger(number) && number >= firstDayNumber && dayAt(number) === text
  return isDay ? number : Number.NaN
}

/**
 * The day that has a number.
 *
 * @param number days since 1970-01-01, up to {@link lastDayNumber}
 * @example dayAt(1) // '1970-01-02'
 */
export function dayAt(number: number): Day {
  const known = dayNames.get(number)
  if (known !== undefined) return known
  const day = new Date(number * millisecondsOfDay).toISOString().slice(0, 10) as Day
  if (dayNames.size >= mostNames) dayNames.clear()
  dayNames.set(number, day)
  return day
}

/** A schedule names the same days again and again, and writing a date takes longer than looking it up. */
const dayNames = new Map<number, Day>()

/** Some fifty years; more than anybody plans. */
const mostNames = 20_000

/**
 * The weekday of the day that has a number.
 *
 * @returns 0 = Sunday ... 6 = Saturday
 */
export function weekdayAt(number: number): number {
  return (((number + thursday) % 7) + 7) % 7
}

const millisecondsOfDay = 86_400_000

/** 1970-01-01 was a Thursday. */
const thursday = 4

/** 0001-01-01, the first `Day` there is. */
const firstDayNumber = Date.parse('0001-01-01') / millisecondsOfDay

/** The number of 9999-12-31, the last `Day` there is. */
export const lastDayNumber = Date.parse('9999-12-31') / millisecondsOfDay
