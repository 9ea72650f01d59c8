import '../../../support/fake-desktop'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { toDay } from '#shared/calendar/day'
import { setLocale } from '#shared/language/current-locale'
import { fileLocale } from '#shared/language/locale'
import { startLocale } from '#shared/language/start-locale'
import { planSchedule } from '#shared/schedule/plan-schedule'
import { startTimer } from '#shared/timer/timer'
import { describeDay } from '../../../../renderer/features/today/describe-day'
import { announceTimer } from '../../../../renderer/features/today/focus/announce-timer'
import { describeGap } from '../../../../renderer/features/today/focus/describe-gap'
import { buildBundle } from '../../../support/build-bundle'

beforeAll(() => startLocale({ ...fileLocale, language: 'de' }))
afterAll(() => setLocale(fileLocale))

const at = new Date(2026, 10, 16, 19, 9).getTime()
const focus = { planId: 'plan-1', taskId: 'task-1', title: 'Style the page' }
const timer = (planned: number) => startTimer({ ...focus, day: toDay('2026-11-16'), planned }, at)

describe('the screen Today in German', () => {
  test('says where in the plan a day lies', () => {
    const bundle = buildBundle()
      .task({ step: 1, estimate: 60 })
      .pin({ taskId: 'task-1', date: '2026-11-02', minutes: 30 })
      .pin({ taskId: 'task-1', date: '2026-11-03', minutes: 30 })
      .build()
    const on = (day: string) =>
      describeDay({ bundle, schedule: planSchedule(bundle), today: toDay(day) }).words
    expect(on('2026-11-01')).toBe('Der Plan beginnt am Mo, 2. Nov.')
    expect(on('2026-11-03')).toMatch(/^Schritt 1: .+\. Sitzung 2 von 2\.$/)
  })

  test('counts the minutes of a timer in the form that fits', () => {
    const started = (planned: number) => announceTimer(null, { timer: timer(planned), at })
    expect(started(25)).toBe('Fokus auf „Style the page“ gestartet, 25 Minuten.')
    expect(started(1)).toBe('Fokus auf „Style the page“ gestartet, 1 Minute.')
  })

  test('says when a timer was begun and last seen', () => {
    const gap = { seen: 0, all: null }
    expect(describeGap(timer(25), gap, toDay('2026-11-17'), false)).toBe(
      '„Style the page“ wurde am Mo, 16. Nov um 19:09 begonnen und lief zuletzt am Mo, 16. Nov um 19:09. ' +
        'Wie lange es danach weiterlief, ist nicht bekannt. Die Minuten zählen für Mo, 16. Nov.',
    )
  })
})
