import { addDays, type Day, nextWeekday, startOfWeek, type Weekday } from '#shared/calendar/day'
import { currentLocale } from '#shared/language/current-locale'
import type { Locale } from '#shared/language/locale'
import { dateOf, dayAfter, dayOfMonth, type DayReading, nearestInMonths } from './day-reading'
import { dayWordsOf, indexByStart } from './day-words'

/**
 * Reads a day as people write it, in the language of the app or in English: "7 dec", "7 Dec 2026", "2026-12-07",
 * "tomorrow", "fri", "next monday", "in 2 weeks", "21". Numbers alone are read in the order chosen for dates: day
 * first, 7/12 is 7 December.
 *
 * @param today what relative words count from; a date without a year is the one nearest to it
 * @param weekStartsOn decides which Friday is next Friday
 * @example readDayText('7 dec', toDay('2026-11-17'), 1) // { kind: 'day', day: '2026-12-07' }
 */
export function readDayText(text: string, today: Day, weekStartsOn: Weekday): DayReading {
  const written = text.toLowerCase().normalize('NFC').replace(/\s+/g, ' ').trim()
  const { language, dateOrder } = currentLocale()
  const languages = dayWordsOf(language)
  const lead = languages.find((words) => words.lead.test(written))?.lead
  const given: Given = {
    text: lead ? written.replace(lead, '') : written,
    today,
    weekStartsOn,
    dateOrder,
    languages,
  }
  for (const read of [readIsoDate, readNamedDay, readDistance, readWeekday, readDate]) {
    const reading = read(given)
    if (reading) return reading
  }
  return { kind: 'unreadable' }
}

interface Given extends Pick<Locale, 'weekStartsOn' | 'dateOrder'> {
  readonly text: string
  readonly today: Day
  readonly languages: ReturnType<typeof dayWordsOf>
}

type Reader = (given: Given) => DayReading | null

const readIsoDate: Reader = (given) => {
  const [, year, month, date] = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(withoutWeekday(given)) ?? []
  return year ? dateOf(Number(year), Number(month), Number(date)) : null
}

const readNamedDay: Reader = ({ text, today, languages }) => {
  const days = languages.map(({ named }) => named.get(text)).find((found) => found !== undefined)
  return days === undefined ? null : dayAfter(today, days)
}

/** "in 2 weeks", "3 days", "a week ago". */
const readDistance: Reader = ({ text, today, languages }) => {
  for (const { distance, counts } of languages) {
    const { count, weeks, ago } = distance.exec(text)?.groups ?? {}
    if (count === undefined) continue
    const days = (counts.get(count) ?? Number(count)) * (weeks ? 7 : 1)
    return dayAfter(today, ago ? -days : days)
  }
  return null
}

/** "fri" is the next one to come, "next fri" the one of the week after this. */
const readWeekday: Reader = ({ text, today, weekStartsOn, languages }) => {
  const [, before, name = ''] = /^(?:(\p{L}+) )?(\p{L}{2,10})$/u.exec(text) ?? []
  for (const { weekdays, fewestLetters, which: places } of languages) {
    const weekday = indexByStart(weekdays, name, fewestLetters) as Weekday | -1
    const which = before === undefined ? 'this' : places.get(before)
    if (weekday < 0 || which === undefined) continue
    if (which === 'this') return dayAfter(nextWeekday(today, weekday as Weekday), 0)
    if (which === 'last') return dayAfter(nextWeekday(addDays(today, -8), weekday as Weekday), 0)
    const nextWeek = addDays(startOfWeek(today, weekStartsOn), 7)
    return dayAfter(nextWeekday(addDays(nextWeek, -1), weekday as Weekday), 0)
  }
  return null
}

/** "7 dec", "Mon 7 December 2026", "dec 7th", "7.12.", "7/12/2026", "21". */
const readDate: Reader = (given) => {
  const { today, dateOrder, languages } = given
  const parts = withoutWeekday(given)
    .replace(/(\d)(st|nd|rd|th)\b/g, '$1')
    .replace(/\bof\b/g, ' ')
    .split(/[\s,./-]+/)
    .filter(Boolean)
  const named = parts.findIndex((part) => /^\p{L}/u.test(part))
  const numbers = parts.filter((_, index) => index !== named)
  if (!numbers.every((part) => /^\d{1,4}$/.test(part)) || numbers.length > 3) return null
  if (named >= 0) {
    const months = languages.map((words) => indexByStart(words.months, parts[named] ?? ''))
    return dayOfMonth(numbers.map(Number), (months.find((index) => index >= 0) ?? -1) + 1, today)
  }
  const [first, second, ...years] = numbers.map(Number)
  if (first === undefined) return null
  if (second === undefined) return nearestInMonths(first, today)
  if (first > 99) return years[0] === undefined ? null : dateOf(first, second, years[0])
  const [date, month] = dateOrder === 'day-first' ? [first, second] : [second, first]
  return dayOfMonth([date, ...years], month, today)
}

/** Leaves out the weekday in front: the date says it all. */
function withoutWeekday({ text, languages }: Given): string {
  return text.replace(/^(\p{L}{2,10})\.?,? (?=.*\d)/u, (start, name: string) =>
    languages.some((words) => indexByStart(words.weekdays, name, words.fewestLetters) >= 0)
      ? ''
      : start,
  )
}
