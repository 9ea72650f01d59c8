import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { toDay } from '#shared/calendar/day'
import { dayRangeLabel } from '#shared/calendar/day-range'
import { setLocale } from '#shared/language/current-locale'
import { fileLocale } from '#shared/language/locale'
import { startLocale } from '#shared/language/start-locale'
import { describeContents } from '#shared/planning/describe-contents'
import { describeRemedy } from '#shared/planning/describe-remedy'
import { barWords } from '#shared/timeline/describe-bar'
import { speakClock } from '#shared/timer/format-clock'
import { buildBundle } from '../../support/build-bundle'

describe('plans and days in German', () => {
  beforeAll(() => startLocale({ ...fileLocale, language: 'de' }))
  afterAll(() => setLocale(fileLocale))

  it('counts in the form that fits the number', () => {
    const bundle = buildBundle().task({}).task({}).log({ taskId: 'task-1', minutes: 5 }).build()
    expect(describeContents(bundle)).toBe('2 Aufgaben und 1 Minuteneintrag')
    expect(describeRemedy({ kind: 'drop-optional', taskIds: ['a', 'b'] }, [])).toBe(
      '2 optionale Aufgaben weglassen',
    )
    expect(speakClock(61_000)).toBe('noch 1 Minute und 1 Sekunde')
  })

  it('names days and what is on them', () => {
    const [first, last] = [toDay('2026-12-24'), toDay('2026-12-26')]
    expect(dayRangeLabel({ first, last })).toBe('Do, 24. Dez bis Sa, 26. Dez')
    expect(barWords({ date: first, state: 'missed', planned: 60, logged: 0 })).toBe(
      '60 Minuten geplant, liegen geblieben',
    )
  })
})
