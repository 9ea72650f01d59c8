import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type DayStyle, formatDay, toDay } from '#shared/calendar/day'
import { dayRangeTitle } from '#shared/calendar/day-range'
import { formatWeekdayNumber } from '#shared/calendar/format-weekday-number'
import { setLocale } from '#shared/language/current-locale'
import { fileLocale, type DateOrder } from '#shared/language/locale'
import { startLocale } from '#shared/language/start-locale'

beforeAll(() => startLocale({ ...fileLocale, language: 'de' }))
afterAll(() => setLocale(fileLocale))

const orders: readonly DateOrder[] = ['day-first', 'month-first', 'year-first']
const styles: readonly DayStyle[] = [
  'short',
  'short-year',
  'long',
  'long-year',
  'date',
  'day-month',
]

describe('a day in German', () => {
  test('has the dot of its number', () => {
    expect(formatDay(toDay('2026-11-17'))).toBe('Di, 17. Nov')
    expect(formatDay(toDay('2026-03-02'), 'long')).toBe('Montag, 2. März')
    expect(formatWeekdayNumber(toDay('2026-11-17'))).toBe('Di, 17.')
  })

  test('is the first or the last of a week', () => {
    const title = (first: string, last: string) =>
      dayRangeTitle({ first: toDay(first), last: toDay(last) })
    expect(title('2026-11-16', '2026-11-22')).toBe('16. bis 22. November 2026')
    expect(title('2026-11-30', '2026-12-06')).toBe('30. Nov bis 6. Dezember 2026')
  })

  test.each(orders)('ends without a dot, so that it can end a sentence: %s', (order) => {
    for (let month = 1; month <= 12; month += 1) {
      const day = toDay(`2026-${String(month).padStart(2, '0')}-17`)
      for (const style of styles) expect(formatDay(day, style, order)).not.toMatch(/\.$/)
    }
  })
})
