import { describe, expect, test } from 'vitest'
import { resolveLocale } from '#shared/language/resolve-locale'

const system = {
  language: 'system',
  dateOrder: 'system',
  weekStartsOn: 'system',
  clockHours: 'system',
} as const

describe('resolveLocale', () => {
  test.each([
    ['en-US', { language: 'en', dateOrder: 'month-first', weekStartsOn: 0, clockHours: '12' }],
    ['en-GB', { language: 'en', dateOrder: 'day-first', weekStartsOn: 1, clockHours: '24' }],
    ['de-AT', { language: 'de', dateOrder: 'day-first', weekStartsOn: 1, clockHours: '24' }],
    ['sv-SE', { language: 'en', dateOrder: 'year-first', weekStartsOn: 1, clockHours: '24' }],
    ['ar-EG', { language: 'en', dateOrder: 'day-first', weekStartsOn: 6, clockHours: '12' }],
  ])('takes everything from a system in %s', (tag, locale) => {
    expect(resolveLocale(system, { languages: [tag], formats: tag })).toEqual(locale)
  })

  test('takes the first language it speaks of those somebody reads', () => {
    const { language } = resolveLocale(system, {
      languages: ['fr-CA', 'de-CH', 'en'],
      formats: 'en-GB',
    })
    expect(language).toBe('de')
  })

  test('keeps each choice, whatever the system says', () => {
    const chosen = {
      language: 'de',
      dateOrder: 'year-first',
      weekStartsOn: 6,
      clockHours: '12',
    } as const
    expect(resolveLocale(chosen, { languages: ['en-US'], formats: 'en-US' })).toEqual(chosen)
  })

  test('takes a language of its own with the dates of the system', () => {
    const locale = resolveLocale(
      { ...system, language: 'de' },
      { languages: ['en-US'], formats: 'en-US' },
    )
    expect(locale).toEqual({
      language: 'de',
      dateOrder: 'month-first',
      weekStartsOn: 0,
      clockHours: '12',
    })
  })

  test('speaks British English where the system names nothing it knows', () => {
    expect(resolveLocale(system, { languages: [], formats: 'C.UTF-8' })).toEqual({
      language: 'en',
      dateOrder: 'day-first',
      weekStartsOn: 1,
      clockHours: '24',
    })
  })
})
