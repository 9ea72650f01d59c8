import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type DayStyle, formatDay, toDay } from '#shared/calendar/day'
import { formatWeekdayNumber } from '#shared/calendar/format-weekday-number'
import { setLocale } from '#shared/language/current-locale'
import { fileLocale, type DateOrder } from '#shared/language/locale'
import { startLocale } from '#shared/language/start-locale'

beforeAll(() => startLocale({ ...fileLocale, language: 'de' }))
afterAll(() => setLocale(fileLocale))

const orders: readonly DateOrder[] = ['day-first', 'month-first', 'year-first']
const styles: readonly DayStyle[] = ['short', 'short-year', 'long', 'long-year', 'day-month']

describe('a day in German', () => {
  test('has the dot of its number', () => {
    expect(formatDay(toDay('2026-11-17'))).toBe('Di, 17. Nov')
    expect(formatDay(toDay('2026-03-02'), 'long')).toBe('Montag, 2. März')
    expect(formatWeekdayNumber(toDay('2026-11-17'))).toBe('Di, 17.')
  })

  test.each(orders)('ends without a dot, so that it can end a sentence: %s', (order) => {
    for (let month = 1; month <= 12; month += 1) {
      const day = toDay(`2026-${String(month).padStart(2, '0')}-17`)
      for (const style of styles) expect(formatDay(day, style, order)).not.toMatch(/\.$/)
    }
  })
})
