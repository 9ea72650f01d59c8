import * as fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { addDays, formatDay, toDay } from '#shared/calendar/day'
import { readDayText } from '../../../renderer/ui/read-day-text'

const tuesday = toDay('2026-11-17')

describe('reading a day', () => {
  test.each([
    ['2026-12-07', '2026-12-07'],
    ['7 dec', '2026-12-07'],
    ['7 DEC ', '2026-12-07'],
    ['7 dec 2027', '2027-12-07'],
    ['7 december 27', '2027-12-07'],
    ['dec 7', '2026-12-07'],
    ['December 7th, 2026', '2026-12-07'],
    ['the 7 dec', null],
    ['7th of dec', '2026-12-07'],
    ['Mon 7 Dec 2026', '2026-12-07'],
    ['Monday, 7 December', '2026-12-07'],
    ['tue 7 dec', '2026-12-07'],
    ['7.12.', '2026-12-07'],
    ['7.12.2026', '2026-12-07'],
    ['7/12/26', '2026-12-07'],
    ['2 nov', '2026-11-02'],
    ['5 jan', '2027-01-05'],
    ['29 feb 2028', '2028-02-29'],
    ['21', '2026-11-21'],
    ['3', '2026-12-03'],
    ['31', '2026-12-31'],
    ['today', '2026-11-17'],
    ['Tomorrow', '2026-11-18'],
    ['yesterday', '2026-11-16'],
    ['fri', '2026-11-20'],
    ['on Friday', '2026-11-20'],
    ['this fri', '2026-11-20'],
    ['tue', '2026-11-24'],
    ['next monday', '2026-11-23'],
    ['next fri', '2026-11-27'],
    ['last fri', '2026-11-13'],
    ['last tue', '2026-11-10'],
    ['next week', '2026-11-24'],
    ['in 2 weeks', '2026-12-01'],
    ['in a week', '2026-11-24'],
    ['3 days', '2026-11-20'],
    ['two weeks ago', '2026-11-03'],
    ['', null],
    ['soon', null],
    ['mo', null],
    ['7 smarch', null],
    ['7', '2026-12-07'],
    ['0', null],
    ['45', null],
    ['1 2 3 4', null],
    ['7 dec dec', null],
  ])('takes %o for %o', (text, expected) => {
    const reading = readDayText(text, tuesday, 1)
    expect(reading).toEqual(
      expected === null ? { kind: 'unreadable' } : { kind: 'day', day: expected },
    )
  })

  test.each([
    ['31 nov', 'November has 30\u00a0days.'],
    ['31 Nov 2026', 'November has 30\u00a0days.'],
    ['2026-11-31', 'November has 30\u00a0days.'],
    ['32 dec', 'December has 31\u00a0days.'],
    ['0 dec', 'December has 31\u00a0days.'],
    ['29 feb', 'February 2026 has 28\u00a0days.'],
    ['30 feb 2028', 'February 2028 has 29\u00a0days.'],
    ['7/13', 'There are 12 months.'],
  ])('says why %o is no date', (text, message) => {
    expect(readDayText(text, tuesday, 1)).toEqual({ kind: 'impossible', message })
  })

  it('counts next week from the first day of the week', () => {
    const sunday = toDay('2026-11-22')
    expect(readDayText('next sat', sunday, 1)).toEqual({ kind: 'day', day: '2026-11-28' })
    expect(readDayText('next sat', sunday, 0)).toEqual({ kind: 'day', day: '2026-12-05' })
  })

  it('reads back every day as the field writes it', () => {
    fc.assert(
      fc.property(fc.integer({ min: -20_000, max: 20_000 }), (days) => {
        const day = addDays(tuesday, days)
        const text = formatDay(day, 'short-year')
        expect(readDayText(text, tuesday, 1)).toEqual({ kind: 'day', day })
      }),
    )
  })

  it('never throws, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(['day', 'impossible', 'unreadable']).toContain(readDayText(text, tuesday, 1).kind)
      }),
      { examples: [['__proto__'], ['constructor'], ['next toString']] },
    )
  })
})
