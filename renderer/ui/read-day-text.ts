import {
  addDays,
  type Day,
  daysBetween,
  isDay,
  nextWeekday,
  startOfWeek,
  toDay,
  type Weekday,
} from '#shared/calendar/day'

export type DayReading =
  | { kind: 'day'; day: Day }
  /** Understood, but there is no such date; the message says why. */
  | { kind: 'impossible'; message: string }
  | { kind: 'unreadable' }

/**
 * Reads a day as people write it in English: "7 dec", "7 Dec 2026", "2026-12-07", "tomorrow", "fri",
 * "next monday", "in 2 weeks", "21". Numbers alone are read day first: 7/12 is 7 December.
 *
 * @param today what relative words count from; a date without a year is the one nearest to it
 * @param weekStartsOn decides which Friday is next Friday
 * @example readDayText('7 dec', toDay('2026-11-17'), 1) // { kind: 'day', day: '2026-12-07' }
 */
export function readDayText(text: string, today: Day, weekStartsOn: Weekday): DayReading {
  const words = text.toLowerCase().replace(/\s+/g, ' ').trim()
  for (const read of [readIsoDate, readNamedDay, readDistance, readWeekday, readDate]) {
    const reading = read(words, today, weekStartsOn)
    if (reading) return reading
  }
  return { kind: 'unreadable' }
}

type Reader = (words: string, today: Day, weekStartsOn: Weekday) => DayReading | null

const readIsoDate: Reader = (words) => {
  const [, year, month, date] = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(words) ?? []
  return year ? dateOf(Number(year), Number(month), Number(date)) : null
}

const readNamedDay: Reader = (words, today) => {
  const days = namedDays.get(words)
  return days === undefined ? null : dayAfter(today, days)
}

/** A map, because what is typed may be the name of something that every object has. */
const namedDays = new Map([
  ['today', 0],
  ['now', 0],
  ['tomorrow', 1],
  ['tmr', 1],
  ['day after tomorrow', 2],
  ['next week', 7],
  ['yesterday', -1],
])

/** "in 2 weeks", "3 days", "a week ago". */
const readDistance: Reader = (words, today) => {
  const pattern = /^(in )?(an?|one|two|three|four|\d{1,3}) (day|week)s?( ago)?$/
  const [, , count, unit, ago] = pattern.exec(words) ?? []
  if (!count) return null
  const days = (countWords[count] ?? Number(count)) * (unit === 'week' ? 7 : 1)
  return dayAfter(today, ago ? -days : days)
}

const countWords: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
}

/** "fri" is the next one to come, "next fri" the one of the week after this. */
const readWeekday: Reader = (words, today, weekStartsOn) => {
  const [, which, name] = /^(?:on )?(?:(this|next|last) )?([a-z]{3,9})$/.exec(words) ?? []
  const weekday = name ? indexByStart(weekdayNames, name) : -1
  if (weekday < 0) return null
  const coming = nextWeekday(today, weekday as Weekday)
  if (which === 'last') return dayAfter(nextWeekday(addDays(today, -8), weekday as Weekday), 0)
  if (which !== 'next') return dayAfter(coming, 0)
  const nextWeek = addDays(startOfWeek(today, weekStartsOn), 7)
  return dayAfter(nextWeekday(addDays(nextWeek, -1), weekday as Weekday), 0)
}

/** "7 dec", "Mon 7 December 2026", "dec 7th", "7.12.", "7/12/2026", "21". */
const readDate: Reader = (words, today) => {
  const parts = words
    .replace(/^([a-z]{2,9})\.?,? (?=.*\d.*[a-z]|\d)/, (start, name: string) =>
      indexByStart(weekdayNames, name) < 0 ? start : '',
    )
    .replace(/(\d)(st|nd|rd|th)\b/g, '$1')
    .replace(/\bof\b/g, ' ')
    .split(/[\s,./-]+/)
    .filter(Boolean)
  const named = parts.findIndex((part) => /^[a-z]/.test(part))
  const month = named < 0 ? Number(parts[1]) : indexByStart(monthNames, parts[named] ?? '') + 1
  const numbers = parts.filter((_, index) => index !== (named < 0 ? 1 : named))
  if (!numbers.every((part) => /^\d{1,4}$/.test(part)) || numbers.length > 2) return null

  const [date, year] = numbers.map(Number)
  if (date === undefined || date > 99) return null
  if (parts.length === 1 && named < 0) return nearestInMonths(date, today)
  if (!month) return null
  if (year === undefined) return nearestInYears(month, date, today)
  return year < 100 ? dateOf(2000 + year, month, date) : dateOf(year, month, date)
}

/** The coming day with this number, this month or next. */
function nearestInMonths(date: number, today: Day): DayReading | null {
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

function dateOf(year: number, month: number, date: number): DayReading {
  const text = `${pad(year, 4)}-${pad(month, 2)}-${pad(date, 2)}`
  if (isDay(text)) return { kind: 'day', day: toDay(text) }
  const name = monthNames[month - 1]
  if (!name) return { kind: 'impossible', message: 'There are 12 months.' }
  const title = name.charAt(0).toUpperCase() + name.slice(1)
  const length = [31, 30, 29, 28].find((last) => isDay(`${text.slice(0, 8)}${last}`))
  if (length === undefined) return { kind: 'unreadable' }
  const which = month === 2 ? `${title} ${year}` : title
  return { kind: 'impossible', message: `${which} has ${length}\u00a0days.` }
}

function dayAfter(day: Day, days: number): DayReading {
  return { kind: 'day', day: addDays(day, days) }
}

function pad(number: number, length: number): string {
  return String(number).padStart(length, '0')
}

/** Where a name begins with the given letters; -1 for fewer than three letters or none. */
function indexByStart(names: readonly string[], start: string): number {
  return start.length < 3 ? -1 : names.findIndex((name) => name.startsWith(start))
}

const weekdayNames = 'sunday monday tuesday wednesday thursday friday saturday'.split(' ')
const monthNames =
  'january february march april may june july august september october november december'.split(' ')
