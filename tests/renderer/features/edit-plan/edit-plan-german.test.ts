import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { toDay } from '#shared/calendar/day'
import { setLocale } from '#shared/language/current-locale'
import { fileLocale } from '#shared/language/locale'
import { startLocale } from '#shared/language/start-locale'
import { dayMinutesChange } from '../../../../renderer/features/edit-plan/day-minutes'
import { sections } from '../../../../renderer/features/edit-plan/sections'
import { proposeMoved } from '../../../../renderer/features/edit-plan/task-proposals'
import { buildBundle } from '../../../support/build-bundle'

beforeAll(() => startLocale({ ...fileLocale, language: 'de' }))
afterAll(() => setLocale(fileLocale))

describe('editing a plan in German', () => {
  test('names its sections and what it is about to do', () => {
    expect(sections.map(({ label }) => label)).toEqual(['Plan', 'Minuten', 'Aufgaben', 'Parkplatz'])
    const day = toDay('2026-12-24')
    expect(dayMinutesChange({ first: day, last: day, minutes: 0 })).toBe('Do, 24. Dez freinehmen')
    expect(dayMinutesChange({ first: day, last: day, minutes: 90 })).toBe(
      'Do, 24. Dez auf 90\u00a0min setzen',
    )
  })

  test('leaves the capitals of a step alone', () => {
    const bundle = buildBundle().task({ title: 'Style the page', step: 1 }).build()
    const proposal = proposeMoved(bundle, 'task-1', 2, 0, toDay('2026-11-02'))
    expect(proposal?.label).toBe('„Style the page“ in Schritt 2 verschieben, Backend')
  })
})
