import * as fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it, test } from 'vitest'
import { addDays, formatDay, toDay } from '#shared/calendar/day'
import { setLocale } from '#shared/language/current-locale'
import { type DateOrder, fileLocale } from '#shared/language/locale'
import { startLocale } from '#shared/language/start-locale'
import { readDayText } from '../../../renderer/ui/read-day-text'

const tuesday = toDay('2026-11-17')
const orders: readonly DateOrder[] = ['day-first', 'month-first', 'year-first']

beforeEach(() => startLocale({ ...fileLocale, language: 'de' }))
afterEach(() => setLocale(fileLocale))

describe('reading a day in German', () => {
  test.each([
    ['heute', '2026-11-17'],
    ['Morgen', '2026-11-18'],
    ['übermorgen', '2026-11-19'],
    ['gestern', '2026-11-16'],
    ['7. dez', '2026-12-07'],
    ['7. Dezember 2026', '2026-12-07'],
    ['am 7. Dez.', '2026-12-07'],
    ['den 3. März', '2027-03-03'],
    ['Mo, 7. Dez. 2026', '2026-12-07'],
    ['7.12.', '2026-12-07'],
    ['fr', '2026-11-20'],
    ['am Freitag', '2026-11-20'],
    ['nächsten Montag', '2026-11-23'],
    ['nächste Woche', '2026-11-24'],
    ['letzten Freitag', '2026-11-13'],
    ['in 2 Wochen', '2026-12-01'],
    ['in einer Woche', '2026-11-24'],
    ['3 Tage', '2026-11-20'],
    ['vor zwei Tagen', '2026-11-15'],
    ['21.', '2026-11-21'],
    // English is understood as well.
    ['tomorrow', '2026-11-18'],
    ['7 dec', '2026-12-07'],
  ])('takes %o for %s', (text, day) => {
    expect(readDayText(text, tuesday, 1)).toEqual({ kind: 'day', day })
  })

  it('says why a text is no date', () => {
    expect(readDayText('31. nov', tuesday, 1)).toEqual({
      kind: 'impossible',
      message: 'November hat 30\u00a0Tage.',
    })
  })
})

describe('the order of numbers', () => {
  test.each([
    ['day-first', '7/12', '2026-12-07'],
    ['month-first', '12/7', '2026-12-07'],
    ['month-first', '12/7/2027', '2027-12-07'],
    ['year-first', '12-07', '2026-12-07'],
    ['year-first', '2026/12/07', '2026-12-07'],
  ] as const)('is %s in %o', (dateOrder, text, day) => {
    setLocale({ ...fileLocale, dateOrder })
    expect(readDayText(text, tuesday, 1)).toEqual({ kind: 'day', day })
  })

  it('is that of the field, in both languages', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -20_000, max: 20_000 }),
        fc.constantFrom(...orders),
        fc.constantFrom('en' as const, 'de' as const),
        (days, dateOrder, language) => {
          setLocale({ ...fileLocale, dateOrder, language })
          const day = addDays(tuesday, days)
          const text = formatDay(day, 'short-year')
          expect(readDayText(text, tuesday, 1)).toEqual({ kind: 'day', day })
        },
      ),
    )
  })
})
