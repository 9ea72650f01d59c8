import { afterAll, beforeAll, describe, expect, it, test } from 'vitest'
import { toDay } from '#shared/calendar/day'
import { setLocale } from '#shared/language/current-locale'
import { fileLocale } from '#shared/language/locale'
import { startLocale } from '#shared/language/start-locale'
import { guessCountry } from '../../../../renderer/features/edit-plan/holidays/guess-country'
import {
  type HolidayCalendar,
  loadHolidayCalendar,
} from '../../../../renderer/features/edit-plan/holidays/holiday-calendar'

let calendar: HolidayCalendar

beforeAll(async () => {
  calendar = await loadHolidayCalendar()
})

function holidays(country: string, first: string, last: string, region = ''): string[] {
  const found = calendar.holidaysFrom({ country, region }, toDay(first), toDay(last))
  return found.map(({ day, name }) => `${day} ${name}`)
}

describe('public holidays', () => {
  it('are those of a country between two days, over the end of a year', () => {
    expect(holidays('DE', '2026-12-25', '2027-01-01')).toEqual([
      '2026-12-25 Christmas Day',
      '2026-12-26 Boxing Day',
      "2027-01-01 New Year's Day",
    ])
  })

  it('are more in a region that has its own', () => {
    expect(holidays('DE', '2026-11-01', '2026-11-01')).toEqual([])
    expect(holidays('DE', '2026-11-01', '2026-11-01', 'BY')).toHaveLength(1)
    expect(calendar.regionsOf('DE').map(({ label }) => label)).toContain('Bayern')
    expect(calendar.regionsOf('BG')).toEqual([])
  })

  it('cover every day of a feast of several days', () => {
    expect(holidays('KR', '2026-02-16', '2026-02-20').length).toBeGreaterThanOrEqual(3)
  })

  it('leave out half days, which have time before or after', () => {
    expect(holidays('AT', '2026-12-24', '2026-12-25')).toEqual(['2026-12-25 Christmas Day'])
  })

  it('know the countries by their English names, in order', () => {
    const names = calendar.countries.map(({ label }) => label)
    expect(names).toContain('Germany')
    expect(names).toEqual(names.toSorted((a, b) => a.localeCompare(b, 'en')))
  })
})

describe('the country of a language', () => {
  test.each([
    ['de-AT', 'AT'],
    ['en', 'US'],
    ['pt-BR', 'BR'],
    ['no such tag', null],
  ])('%s is %s', (language, country) => {
    expect(guessCountry(language)).toBe(country)
  })
})

describe('public holidays in German', () => {
  beforeAll(() => startLocale({ ...fileLocale, language: 'de' }))
  afterAll(() => setLocale(fileLocale))

  test('have German names, or English ones where there are none', () => {
    expect(holidays('DE', '2026-12-25', '2026-12-25')).toEqual(['2026-12-25 1. Weihnachtstag'])
    expect(holidays('FR', '2026-05-01', '2026-05-01')).toEqual(['2026-05-01 Tag der Arbeit'])
    expect(holidays('JP', '2026-01-12', '2026-01-12')).toEqual(['2026-01-12 Coming of Age Day'])
  })

  test('are those of countries with German names', async () => {
    const { countries, regionsOf } = await loadHolidayCalendar()
    expect(countries).toContainEqual({ value: 'JP', label: 'Japan' })
    expect(countries).toContainEqual({ value: 'FR', label: 'Frankreich' })
    expect(regionsOf('DE')).toContainEqual({ value: 'BY', label: 'Bayern' })
    expect(regionsOf('CA')).toContainEqual({ value: 'BC', label: 'British Columbia' })
  })
})
