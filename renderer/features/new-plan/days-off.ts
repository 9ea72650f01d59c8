import { addDays, type Day, daysFrom, formatDay } from '#shared/calendar/day'

/** Days in a row on which nothing is planned; both ends included. */
export interface DayRange {
  readonly first: Day
  readonly last: Day
}

/** The ranges with one more, in order of time; what touches or overlaps becomes one. */
export function addDaysOff(ranges: readonly DayRange[], added: DayRange): DayRange[] {
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

/** The days off as minutes for single days: 0 on each. */
export function daysOffMinutes(ranges: readonly DayRange[]): Record<string, number> {
  const days = ranges.flatMap(({ first, last }) => daysFrom(first, last))
  return Object.fromEntries(days.map((day) => [day, 0]))
}

/** "Thu 24 Dec", "Thu 24 to Sat 26 Dec" or "Thu 31 Dec to Fri 1 Jan". */
export function dayRangeLabel({ first, last }: DayRange): string {
  if (first === last) return formatDay(first)
  const isOneMonth = first.slice(0, 7) === last.slice(0, 7)
  const start = isOneMonth
    ? `${formatDay(first, 'weekday')} ${formatDay(first, 'number')}`
    : formatDay(first)
  return `${start} to ${formatDay(last)}`
}

function laterOf(a: Day, b: Day): Day {
  return a > b ? a : b
}
