import * as fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { addDays, daysBetween, toDay } from '#shared/calendar/day'
import { addDayRange, type DayRange, dayRangeLabel, daysOfRanges } from '#shared/calendar/day-range'

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
})
