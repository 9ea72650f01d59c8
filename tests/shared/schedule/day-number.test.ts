import * as fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { addDays, daysBetween, isDay, toDay, weekdayOf } from '#shared/calendar/day'
import { dayAt, dayNumber, lastDayNumber, weekdayAt } from '#shared/schedule/day-number'

const arbitraryDay = fc.integer({ min: -700_000, max: 2_900_000 }).map(dayAt)

describe('the number of a day', () => {
  it('counts the days, as the calendar does', () => {
    fc.assert(
      fc.property(arbitraryDay, arbitraryDay, (from, to) => {
        expect(dayNumber(to) - dayNumber(from)).toBe(daysBetween(from, to))
        expect(dayAt(dayNumber(from))).toBe(from)
        expect(weekdayAt(dayNumber(from))).toBe(weekdayOf(from))
      }),
    )
  })

  test.each([
    '2026-02-30',
    '2026-2-3',
    '0000-01-01',
    '10000-01-01',
    '2026-11-02T00:00',
    '',
    'Monday',
  ])('does not exist for %j', (text) => {
    expect(isDay(text)).toBe(false)
    expect(dayNumber(text)).toBeNaN()
  })

  test.each(['0001-01-01', '2028-02-29', '9999-12-31'])('exists for %s', (text) => {
    expect(dayAt(dayNumber(toDay(text)))).toBe(text)
  })

  it('goes on across a change of clocks', () => {
    const day = toDay('2026-10-25')
    expect(dayNumber(addDays(day, 1)) - dayNumber(day)).toBe(1)
    expect(dayAt(lastDayNumber)).toBe('9999-12-31')
  })
})
