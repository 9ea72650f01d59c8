import { UTCDateMini } from '@date-fns/utc/date/mini'
import { addDays as addDaysToDate, differenceInCalendarDays, format, getDay } from 'date-fns'
import { dateNamesOf } from '#shared/calendar/date-names'
import { dayPatterns } from '#shared/calendar/day-patterns'
import { currentLocale } from '#shared/language/current-locale'
import type { DateOrder } from '#shared/language/locale'
import { dayAt, dayNumber } from '#shared/schedule/day-number'

/** A calendar date as `yyyy-MM-dd` text. Never an instant: it is the same day in every time zone. */
export type Day = string & { readonly [dayBrand]: true }
declare const dayBrand: unique symbol

/** 0 = Sunday ... 6 = Saturday. */
export type Weekday = 0 | 1 | 2 | 3 | 4 | 5 | 6

/**
 * Reads a calendar date.
 *
 * @param text exactly `yyyy-MM-dd`, years 0001 to 9999
 * @returns the same text, known to be a date that exists in the calendar
 * @throws RangeError on anything else, such as `2026-02-30` or `26-1-1`
 * @example toDay('2026-11-02') // '2026-11-02'
 */
export function toDay(text: string): Day {
  if (!isDay(text)) {
    throw new RangeError(`${JSON.stringify(text)} is not a date of the form yyyy-MM-dd`)
  }
  return text
}

/**
 * Whether a value is a calendar date in the form `yyyy-MM-dd`.
 *
 * @param value anything, also values of other types (they are not days)
 * @returns true for dates that exist; `2026-02-29` is none, `2028-02-29` is
 */
export function isDay(value: unknown): value is Day {
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return false
  const date = noonOf(value)
  return !value.startsWith('0000') && !Number.isNaN(date.getTime()) && textOf(date) === value
}

/**
 * The day some days later or earlier.
 *
 * @param day where to count from
 * @param amount whole days; negative counts back
 * @throws RangeError when that lies before the year 1 or after the year 9999
 * @example addDays(toDay('2026-02-28'), 1) // '2026-03-01'
 */
export function addDays(day: Day, amount: number): Day {
  return toDay(textOf(addDaysToDate(noonOf(day), amount)))
}

/**
 * How many days lie from one day to another.
 *
 * @returns whole days; 0 for the same day, negative when `to` comes first
 * @example daysBetween(toDay('2026-11-02'), toDay('2026-11-30')) // 28
 */
export function daysBetween(from: Day, to: Day): number {
  return differenceInCalendarDays(noonOf(to), noonOf(from))
}

/** The day of the week, 0 = Sunday ... 6 = Saturday. */
export function weekdayOf(day: Day): Weekday {
  return getDay(noonOf(day)) as Weekday
}

/**
 * Every day from the first to the last, both included.
 *
 * @returns the days in order; none when `last` comes before `first`
 */
export function daysFrom(first: Day, last: Day): Day[] {
  const start = dayNumber(first)
  const count = dayNumber(last) - start + 1
  return Array.from({ length: Math.max(count, 0) }, (_, index) => dayAt(start + index))
}

/**
 * The first day of the week that holds a day.
 *
 * @param weekStartsOn 0 = Sunday ... 6 = Saturday; the one of the app unless told
 * @example startOfWeek(toDay('2026-11-17'), 1) // '2026-11-16', a Monday
 */
export function startOfWeek(day: Day, weekStartsOn: Weekday = currentLocale().weekStartsOn): Day {
  return addDays(day, -((weekdayOf(day) - weekStartsOn + 7) % 7))
}

/** The first day of the month that holds a day. */
export function startOfMonth(day: Day): Day {
  return toDay(`${day.slice(0, 7)}-01`)
}

/**
 * The next given weekday after a day; never the day itself.
 *
 * @param weekday 0 = Sunday ... 6 = Saturday
 * @example nextWeekday(toDay('2026-11-16'), 1) // '2026-11-23': from one Monday to the next
 */
export function nextWeekday(day: Day, weekday: Weekday): Day {
  return addDays(day, ((weekday - weekdayOf(day) + 6) % 7) + 1)
}

/**
 * The day an instant belongs to. A day lasts until its start hour on the next morning, so that a late
 * night still belongs to the day before.
 *
 * @param instant a moment, read in the time zone of this machine
 * @param dayStartHour 0 to 23, the hour of the clock at which a new day starts
 * @example dayOf(new Date(2026, 10, 18, 2, 30), 4) // '2026-11-17'
 */
export function dayOf(instant: Date, dayStartHour: number): Day {
  const calendarDay = toDay(format(instant, 'yyyy-MM-dd'))
  return instant.getHours() < dayStartHour ? addDays(calendarDay, -1) : calendarDay
}

/** How a day is written for people; each style is shown as it is written day first, in English. */
export type DayStyle =
  /** Tue 17 Nov */
  | 'short'
  /** Tue 17 Nov 2026 */
  | 'short-year'
  /** Tuesday 17 November */
  | 'long'
  /** Tuesday 17 November 2026 */
  | 'long-year'
  /** 17 November 2026 */
  | 'date'
  /** November 2026 */
  | 'month'
  /** 17 Nov */
  | 'day-month'
  /** Tue */
  | 'weekday'
  /** Tuesday */
  | 'weekday-long'
  /** 17 */
  | 'number'
  /** 17, of "17 to 22 November 2026" */
  | 'first-of-days'
  /** 22 November 2026, of the same */
  | 'last-of-days'

/**
 * A day in words, in the language of the app and the order chosen for dates.
 *
 * @param style which parts to write, `short` unless told
 * @param dateOrder the one of the app unless told
 * @example formatDay(toDay('2026-11-17')) // 'Tue 17 Nov'
 */
export function formatDay(
  day: Day,
  style: DayStyle = 'short',
  dateOrder: DateOrder = currentLocale().dateOrder,
): string {
  const { language } = currentLocale()
  const names = dateNamesOf(language)
  return format(noonOf(day), dayPatterns(language, dateOrder)[style], names && { locale: names })
}

/**
 * Days are counted where every day has one noon: in UTC. Local time is no help, it has skipped whole days
 * (Samoa, 30 December 2011) and midnights.
 */
function noonOf(day: string): Date {
  return new UTCDateMini(`${day}T12:00:00Z`)
}

/** The date of a noon as text; of one that is no date or outside the calendar, text that is no day. */
function textOf(noon: Date): string {
  return noon.toISOString().slice(0, 10)
}
