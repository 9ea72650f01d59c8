import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { describeAreaMinutes } from '#shared/guide/area-minutes'
import { describeDebuggingNotes } from '#shared/guide/debugging-notes'
import { setLocale } from '#shared/language/current-locale'
import { fileLocale } from '#shared/language/locale'
import { startLocale } from '#shared/language/start-locale'
import { toDay } from '#shared/calendar/day'
import { emptyReflection } from '#shared/reflection/empty-reflection'

beforeAll(() => startLocale({ ...fileLocale, language: 'de' }))
afterAll(() => setLocale(fileLocale))

describe('the guide in German', () => {
  it('says where the minutes went', () => {
    const minutes = { 'front-end': 0, server: 60, 'api-design': 30, database: 20, deployment: 0 }
    expect(describeAreaMinutes(minutes)).toBe(
      'Die meisten Minuten bisher: Serverseite, 60\u00a0min. Noch nicht berührt: Frontend und Deployment.',
    )
  })

  it('counts one note and several', () => {
    const note = (debugging: 'data' | 'interface', id: number) => ({
      ...emptyReflection(`${id}`, toDay('2026-11-10'), null),
      debugging,
    })
    const reflections = [note('data', 1), note('interface', 2), note('data', 3)]
    expect(describeDebuggingNotes({ reflections })).toBe(
      'Du, bisher: Anfragen und Daten in 2 Notizen, das Sichtbare in 1 Notiz.',
    )
  })
})
