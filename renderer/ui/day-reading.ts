import { addDays, type Day, daysBetween, isDay, toDay } from '#shared/calendar/day'
import { currentLocale } from '#shared/language/current-locale'
import { translate } from '#shared/language/translate'

/** What a text says of a day. */
export type DayReading =
  | { kind: 'day'; day: Day }
  /** Understood, but there is no such date; the message says why. */
  | { kind: 'impossible'; message: string }
  | { kind: 'unreadable' }

/**
 * A day of a month.
 *
 * @param numbers the day, and the year where it is known; null when they are no such numbers
 */
export function dayOfMonth(
  numbers: readonly number[],
  month: number,
  today: Day,
): DayReading | null {
  const [date, year] = numbers
  if (date === undefined || date > 99 || numbers.length > 2 || !month) return null
  if (year === undefined) return nearestInYears(month, date, today)
  return year < 100 ? dateOf(2000 + year, month, date) : dateOf(year, month, date)
}

/** The coming day with this number, this month or next. */
export function nearestInMonths(date: number, today: Day): DayReading | null {
  if (date < 1 || date > 31) return null
  for (let days = 0; days <= 62; days += 1) {
    const day = addDays(today, days)
    if (Number(day.slice(8)) === date) return { kind: 'day', day }
  }
  return null
}

function nearestInYears(month: number, date: number, today: Day): DayReading {
  const year = Number(today.slice(0, 4))
  const readings = [year, year + 1, year - 1].map((candidate) => dateOf(candidate, month, date))
  const days = readings.flatMap((reading) => (reading.kind === 'day' ? [reading.day] : []))
  days.sort((a, b) => Math.abs(daysBetween(today, a)) - Math.abs(daysBetween(today, b)))
  const [nearest] = days
  return nearest ? { kind: 'day', day: nearest } : dateOf(year, month, date)
}

export function dateOf(year: number, month: number, date: number): DayReading {
  const text = `${pad(year, 4)}-${pad(month, 2)}-${pad(date, 2)}`
  if (isDay(text)) return { kind: 'day', day: toDay(text) }
  if (month < 1 || month > 12) {
    return { kind: 'impossible', message: translate('There are 12 months.') }
  }
  const days = [31, 30, 29, 28].find((last) => isDay(`${text.slice(0, 8)}${last}`))
  if (days === undefined) return { kind: 'unreadable' }
  const name = monthName(month)
  const which = month === 2 ? `${name} ${year}` : name
  return {
    kind: 'impossible',
    message: translate('{month} has {days}\u00a0days.', { month: which, days }),
  }
}

function monthName(month: number): string {
  const format = new Intl.DateTimeFormat(currentLocale().language, { month: 'long' })
  return format.format(new Date(2026, month - 1, 15))
}

export function dayAfter(day: Day, days: number): DayReading {
  return { kind: 'day', day: addDays(day, days) }
}

function pad(number: number, length: number): string {
  return String(number).padStart(length, '0')
}
