import { addDays, type Day, daysFrom, formatDay } from '#shared/calendar/day'
import { currentLocale } from '#shared/language/current-locale'
import { translate } from '#shared/language/translate'

/** Days in a row; both ends included. */
export interface DayRange {
  readonly first: Day
  readonly last: Day
}

/**
 * Adds a range to others.
 *
 * @param ranges in order of time, with at least a day between two of them
 * @returns the same kind of ranges; what touches or overlaps has become one
 */
export function addDayRange(ranges: readonly DayRange[], added: DayRange): DayRange[] {
  const merged: DayRange[] = []
  for (const range of [...ranges, added].toSorted((a, b) => (a.first < b.first ? -1 : 1))) {
    const previous = merged.at(-1)
    if (previous && range.first <= addDays(previous.last, 1)) {
      merged[merged.length - 1] = { ...previous, last: laterOf(previous.last, range.last) }
    } else {
      merged.push(range)
    }
  }
  return merged
}

/** Every day of some ranges, range after range. */
export function daysOfRanges(ranges: readonly DayRange[]): Day[] {
  return ranges.flatMap(({ first, last }) => daysFrom(first, last))
}

/**
 * A range in words, as short as it can be said.
 *
 * @example dayRangeLabel({ first: toDay('2026-12-24'), last: toDay('2026-12-26') }) // 'Thu 24 to Sat 26 Dec'
 * @example dayRangeLabel({ first: toDay('2026-12-24'), last: toDay('2026-12-24') }) // 'Thu 24 Dec'
 */
export function dayRangeLabel({ first, last }: DayRange): string {
  if (first === last) return formatDay(first)
  const isOneMonth = first.slice(0, 7) === last.slice(0, 7)
  const { language, dateOrder } = currentLocale()
  // The month can stand once where it stands last and a number needs no sign of its own.
  const start =
    isOneMonth && language === 'en' && dateOrder === 'day-first'
      ? `${formatDay(first, 'weekday')} ${formatDay(first, 'number')}`
      : formatDay(first)
  return translate('{first} to {last}', { first: start, last: formatDay(last) })
}

/**
 * A range as a heading, in full and in the order chosen for dates.
 *
 * @example dayRangeTitle({ first: toDay('2026-11-16'), last: toDay('2026-11-22') }) // '16 to 22 November 2026'
 * @example dayRangeTitle({ first: toDay('2026-11-30'), last: toDay('2026-12-06') }) // '30 Nov to 6 December 2026'
 */
export function dayRangeTitle({ first, last }: DayRange): string {
  const isOneMonth = first.slice(0, 7) === last.slice(0, 7)
  const start = currentLocale().dateOrder === 'year-first' ? 'date' : 'day-month'
  return translate('{first} to {last}', {
    first: formatDay(first, isOneMonth ? 'first-of-days' : start),
    last: formatDay(last, isOneMonth ? 'last-of-days' : 'date'),
  })
}

function laterOf(a: Day, b: Day): Day {
  return a > b ? a : b
}
