import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { toDay } from '#shared/calendar/day'
import { setLocale } from '#shared/language/current-locale'
import { fileLocale } from '#shared/language/locale'
import { startLocale } from '#shared/language/start-locale'
import { describeKept } from '#shared/reflection/consistency'
import { describeFieldValue } from '#shared/reflection/describe-field-value'
import { emptyReflection } from '#shared/reflection/empty-reflection'
import { filterParts, openFilter } from '#shared/reflection/filter'
import { describeHeatDay } from '#shared/reflection/heat-map'
import { reflectionFields } from '#shared/reflection/reflection-fields'

beforeAll(() => startLocale({ ...fileLocale, language: 'de' }))
afterAll(() => setLocale(fileLocale))

describe('a reflection in German', () => {
  it('names its answers', () => {
    const reflection = {
      ...emptyReflection('r', toDay('2026-11-10'), 2),
      energy: 1,
      engagement: 4,
      debugging: 'both',
    } as const
    const facts = reflectionFields.map((field) => describeFieldValue(field, reflection))
    expect(facts.slice(0, 3)).toEqual(['Energie +1', 'Engagement 4 von 5', 'Fehlersuche: beides'])
    expect(facts[3]).toMatch(/^Schritt 2, /)
  })

  it('says what a filter asks for', () => {
    const parts = filterParts({ ...openFilter, energyFrom: -1, lastDay: toDay('2026-11-10') })
    expect(parts.map(({ label }) => label)).toEqual(['Energie ab −1', 'Bis Di, 10. Nov'])
  })

  it('counts days and entries', () => {
    expect(describeKept({ planned: 19, kept: 17, score: 0.9 })).toBe(
      '17 von 19 geplanten Tagen eingehalten',
    )
    const day = { date: toDay('2026-11-10'), minutes: 105, entries: 1, level: 4 } as const
    expect(describeHeatDay(day)).toMatch(/, 1\u00a0h 45\u00a0min erfasst, 1 Eintrag$/)
  })
})
