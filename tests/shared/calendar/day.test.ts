import * as fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import {
  addDays,
  type Day,
  dayOf,
  daysBetween,
  daysFrom,
  type DayStyle,
  formatDay,
  isDay,
  nextWeekday,
  startOfMonth,
  startOfWeek,
  toDay,
  weekdayOf,
  type Weekday,
} from '#shared/calendar/day'
import {
  dateText,
  dayText,
  firstNumber,
  isLeapYear,
  lastNumber,
  monthLength,
  weekdayOfNumber,
} from './civil'

const anyNumber = fc.integer({ min: firstNumber, max: lastNumber })
const anyWeekday = fc.integer({ min: 0, max: 6 }).map((weekday) => weekday as Weekday)
/** Days on which a calendar goes wrong if it does: the ends of months, around leap days, in every century. */
const hardNumber = fc
  .record({ year: fc.integer({ min: 2, max: 9998 }), month: fc.integer({ min: 1, max: 12 }) })
  .chain(({ year, month }) => {
    const number = numberOf(dateText(year, month, monthLength(year, month)))
    return fc.integer({ min: -1, max: 1 }).map((aside) => number + aside)
  })

const number = fc.oneof(anyNumber, hardNumber)

describe('a day', () => {
  it('is every date of the calendar from year 1 to year 9999', () => {
    fc.assert(
      fc.property(number, (n) => {
        expect(isDay(dayText(n))).toBe(true)
        expect(toDay(dayText(n))).toBe(dayText(n))
      }),
      { examples: [[firstNumber], [lastNumber]] },
    )
  })

  it('is none beyond the end of a month', () => {
    const years = fc.integer({ min: 1, max: 9999 })
    fc.assert(
      fc.property(years, fc.integer({ min: 1, max: 12 }), (year, month) => {
        const last = monthLength(year, month)
        expect(isDay(dateText(year, month, last))).toBe(true)
        expect(isDay(dateText(year, month, last + 1))).toBe(false)
        expect(isDay(dateText(year, month, 0))).toBe(false)
      }),
    )
  })

  it('is 29 February in leap years only', () => {
    for (const year of [4, 1600, 1900, 2000, 2023, 2024, 2100, 2400, 9996]) {
      expect(isDay(dateText(year, 2, 29))).toBe(isLeapYear(year))
    }
  })

  test.each([
    '2026-02-30',
    '2026-02-29',
    '2026-04-31',
    '2026-13-01',
    '2026-00-10',
    '2026-11-00',
    '26-1-1',
    '2026-1-01',
    '0000-00-00',
    '0000-01-01',
    '10000-01-01',
    '12026-11-02',
    '+002026-11-02',
    '-0001-01-01',
    '2026-11-02T12:00',
    '2026/11/02',
    ' 2026-11-02',
    '2026-11-02\n',
    '２０２６-11-02',
    '',
  ])('is not %j', (text) => {
    expect(isDay(text)).toBe(false)
    expect(() => toDay(text)).toThrow(RangeError)
    expect(() => toDay(text)).toThrow(`${JSON.stringify(text)} is not a date`)
  })

  test.each([20261102, new Date(), null, undefined, ['2026-11-02'], { date: '2026-11-02' }])(
    'is no value of another type: %j',
    (value) => {
      expect(isDay(value)).toBe(false)
      expect(() => toDay(value as never)).toThrow(RangeError)
    },
  )
})

describe('counting days', () => {
  it('goes on and back by whole days', () => {
    fc.assert(
      fc.property(number, anyNumber, (from, to) => {
        expect(addDays(day(from), to - from)).toBe(dayText(to))
        expect(daysBetween(day(from), day(to))).toBe(to - from)
      }),
      { examples: [[firstNumber, lastNumber]] },
    )
  })

  it('goes on day by day over the ends of months', () => {
    fc.assert(
      fc.property(hardNumber, (n) => {
        expect(addDays(day(n), 1)).toBe(dayText(n + 1))
        expect(addDays(day(n), -1)).toBe(dayText(n - 1))
        expect(daysBetween(day(n), day(n))).toBe(0)
        expect(daysBetween(day(n), day(n + 1))).toBe(1)
      }),
    )
  })

  it('misses and repeats no day where clocks change', () => {
    const first = numberOf('2026-01-01')
    for (let n = first; n < first + 366; n++) expect(addDays(day(n), 1)).toBe(dayText(n + 1))
  })

  it('does not leave the calendar at its end', () => {
    expect(() => addDays(toDay('9999-12-31'), 1)).toThrow(RangeError)
  })

  it('does not leave the calendar at its beginning', () => {
    expect(() => addDays(toDay('0001-01-01'), -1)).toThrow(RangeError)
  })

  it('knows a day that some zone has skipped', () => {
    expect(isDay('2011-12-30')).toBe(true)
    expect(addDays(toDay('2011-12-29'), 1)).toBe('2011-12-30')
    expect(daysBetween(toDay('2011-12-29'), toDay('2011-12-31'))).toBe(2)
  })

  it('lists every day from the first to the last', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: firstNumber, max: lastNumber - 70 }),
        fc.nat(70),
        (n, count) => {
          const days = daysFrom(day(n), day(n + count))
          expect(days).toEqual(Array.from({ length: count + 1 }, (_, index) => dayText(n + index)))
        },
      ),
    )
  })

  it('lists none when the last day comes before the first', () => {
    expect(daysFrom(toDay('2026-11-02'), toDay('2026-11-01'))).toEqual([])
    expect(daysFrom(toDay('2026-11-02'), toDay('2020-01-01'))).toEqual([])
  })
})

describe('weeks and months', () => {
  it('know the day of the week', () => {
    fc.assert(
      fc.property(number, (n) => {
        expect(weekdayOf(day(n))).toBe(weekdayOfNumber(n))
      }),
    )
  })

  it('begin a week at most six days before a day, on the weekday that is asked for', () => {
    fc.assert(
      fc.property(laterThan(7), anyWeekday, (n, weekday) => {
        const start = startOfWeek(day(n), weekday)
        expect(weekdayOf(start)).toBe(weekday)
        expect(daysBetween(start, day(n))).toBeGreaterThanOrEqual(0)
        expect(daysBetween(start, day(n))).toBeLessThan(7)
      }),
    )
  })

  it('begin a month on its first day', () => {
    fc.assert(
      fc.property(number, (n) => {
        const start = startOfMonth(day(n))
        expect(start).toBe(`${dayText(n).slice(0, 8)}01`)
        expect(isDay(start)).toBe(true)
      }),
    )
  })

  it('find the next weekday one to seven days later', () => {
    fc.assert(
      fc.property(earlierThan(7), anyWeekday, (n, weekday) => {
        const next = nextWeekday(day(n), weekday)
        expect(weekdayOf(next)).toBe(weekday)
        expect(daysBetween(day(n), next)).toBeGreaterThan(0)
        expect(daysBetween(day(n), next)).toBeLessThanOrEqual(7)
      }),
    )
  })
})

describe('the day an instant belongs to', () => {
  const yearOfMinutes = fc.integer({ min: 0, max: 366 * 24 * 60 })

  test.each([
    [new Date(2026, 10, 18, 3, 59, 59, 999), '2026-11-17'],
    [new Date(2026, 10, 18, 4, 0), '2026-11-18'],
    [new Date(2026, 10, 18, 23, 59), '2026-11-18'],
    [new Date(2026, 10, 19, 0, 0), '2026-11-18'],
    [new Date(2026, 0, 1, 2, 0), '2025-12-31'],
    [new Date(2028, 2, 1, 3, 0), '2028-02-29'],
  ])('starts at 4:00 by the clock: %s', (instant, expected) => {
    expect(dayOf(instant, 4)).toBe(expected)
  })

  it('follows the clock on the wall all year, through every change of the clocks', () => {
    fc.assert(
      fc.property(yearOfMinutes, fc.integer({ min: 0, max: 23 }), (minute, hour) => {
        const instant = new Date(Date.UTC(2026, 0, 1) + minute * 60_000)
        const wall = numberOf(
          dateText(instant.getFullYear(), instant.getMonth() + 1, instant.getDate()),
        )
        expect(dayOf(instant, hour)).toBe(dayText(instant.getHours() < hour ? wall - 1 : wall))
      }),
    )
  })

  it('lasts 23 to 25 hours and is followed by the next, also where the clocks change', () => {
    const start = Date.UTC(2026, 0, 1, 12)
    const starts: number[] = []
    const days: Day[] = []
    let before = dayOf(new Date(start), 4)
    for (let quarter = 1; quarter <= 366 * 96; quarter++) {
      const instant = start + quarter * 15 * 60_000
      const here = dayOf(new Date(instant), 4)
      if (here === before) continue
      days.push(here)
      starts.push(instant)
      before = here
    }
    expect(days).toEqual(daysFrom(days[0]!, addDays(days[0]!, 365)))
    const hours = starts.slice(1).map((instant, index) => (instant - starts[index]!) / 3_600_000)
    expect(Math.min(...hours)).toBeGreaterThanOrEqual(23)
    expect(Math.max(...hours)).toBeLessThanOrEqual(25)
  })
})

describe('a day in words', () => {
  const table: [DayStyle, string, string][] = [
    ['short', 'Tue 17 Nov', 'Sun 1 Feb'],
    ['short-year', 'Tue 17 Nov 2026', 'Sun 1 Feb 2026'],
    ['long', 'Tuesday 17 November', 'Sunday 1 February'],
    ['long-year', 'Tuesday 17 November 2026', 'Sunday 1 February 2026'],
    ['month', 'November 2026', 'February 2026'],
    ['day-month', '17 Nov', '1 Feb'],
    ['weekday', 'Tue', 'Sun'],
    ['number', '17', '1'],
  ]
  test.each(table)('is written %s', (style, november, february) => {
    expect(formatDay(toDay('2026-11-17'), style)).toBe(november)
    expect(formatDay(toDay('2026-02-01'), style)).toBe(february)
  })

  it('is short unless told', () => {
    expect(formatDay(toDay('2026-11-17'))).toBe('Tue 17 Nov')
  })
})

function day(n: number): Day {
  return toDay(dayText(n))
}

/** The oracle the other way round; tests only need it for single days. */
function numberOf(text: string): number {
  const [year = 0, month = 0, date = 0] = text.split('-').map(Number)
  let n = Math.floor((year - 1970) * 365.2425) - 2
  while (dayText(n) < dateText(year, month, date)) n++
  return n
}

function laterThan(days: number) {
  return number.filter((n) => n >= firstNumber + days)
}

function earlierThan(days: number) {
  return number.filter((n) => n <= lastNumber - days)
}
