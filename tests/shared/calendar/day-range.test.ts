import * as fc from 'fast-check'
import { afterEach, describe, expect, it, test } from 'vitest'
import { addDays, daysBetween, toDay } from '#shared/calendar/day'
import {
  addDayRange,
  type DayRange,
  dayRangeLabel,
  dayRangeTitle,
  daysOfRanges,
} from '#shared/calendar/day-range'
import { setLocale } from '#shared/language/current-locale'
import { fileLocale } from '#shared/language/locale'

afterEach(() => setLocale(fileLocale))

const start = toDay('2026-12-01')

function range(from: number, length: number): DayRange {
  return { first: addDays(start, from), last: addDays(start, from + length) }
}

const arbitraryRanges = fc.array(
  fc.record({ from: fc.nat(40), length: fc.nat(6) }).map(({ from, length }) => range(from, length)),
  { maxLength: 8 },
)

describe('ranges of days', () => {
  it('cover exactly the days that were added, whatever the order', () => {
    fc.assert(
      fc.property(arbitraryRanges, (ranges) => {
        const merged = ranges.reduce<readonly DayRange[]>(addDayRange, [])
        const days = (of: readonly DayRange[]) => daysOfRanges(of).toSorted()
        expect(days(merged)).toEqual([...new Set(days(ranges))])
      }),
    )
  })

  it('are kept in order, with at least a day between two of them', () => {
    fc.assert(
      fc.property(arbitraryRanges, (ranges) => {
        const merged = ranges.reduce<readonly DayRange[]>(addDayRange, [])
        const gaps = merged
          .slice(1)
          .map(({ first }, index) => daysBetween(merged[index]!.last, first))
        expect(gaps.filter((gap) => gap < 2)).toEqual([])
      }),
    )
  })

  test.each([
    ['2026-12-24', '2026-12-24', 'Thu 24 Dec'],
    ['2026-12-24', '2026-12-26', 'Thu 24 to Sat 26 Dec'],
    ['2026-12-31', '2027-01-01', 'Thu 31 Dec to Fri 1 Jan'],
  ])('from %s to %s are called "%s"', (first, last, label) => {
    expect(dayRangeLabel({ first: toDay(first), last: toDay(last) })).toBe(label)
  })

  test.each([
    ['day-first', '16 to 22 November 2026', '28 Dec to 3 January 2027'],
    ['month-first', 'November 16 to 22, 2026', 'Dec 28 to January 3, 2027'],
    ['year-first', '2026-11-16 to 2026-11-22', '2026-12-28 to 2027-01-03'],
  ] as const)('have a title with the date %s', (dateOrder, within, across) => {
    setLocale({ ...fileLocale, dateOrder })
    const title = (first: string, last: string) =>
      dayRangeTitle({ first: toDay(first), last: toDay(last) })
    expect(title('2026-11-16', '2026-11-22')).toBe(within)
    expect(title('2026-12-28', '2027-01-03')).toBe(across)
  })
})
