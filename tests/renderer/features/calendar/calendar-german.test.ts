import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { toDay } from '#shared/calendar/day'
import { setLocale } from '#shared/language/current-locale'
import { fileLocale } from '#shared/language/locale'
import { startLocale } from '#shared/language/start-locale'
import { planSchedule } from '#shared/schedule/plan-schedule'
import { describeConflict } from '../../../../renderer/features/calendar/conflict-words'
import { announcePickUp } from '../../../../renderer/features/calendar/moving/announce'
import {
  describeUnscheduled,
  unscheduledWork,
} from '../../../../renderer/features/calendar/unscheduled-work'
import { buildBundle } from '../../../support/build-bundle'

beforeAll(() => startLocale({ ...fileLocale, language: 'de' }))
afterAll(() => setLocale(fileLocale))

describe('the calendar in German', () => {
  test('counts what was missed, and says when', () => {
    const bundle = buildBundle()
      .plan({ firstDay: '2026-11-09', lastDay: '2026-11-13', replannedOn: '2026-11-09' })
      .plan({ weekly: [0, 60, 60, 60, 60, 60, 0], spread: 'early' })
      .task({ title: 'Create the table', estimate: 60 })
      .task({ title: 'Fill the table', estimate: 120 })
      .build()
    const schedule = planSchedule(bundle)
    const on = (day: string) => unscheduledWork(bundle, schedule, toDay(day))
    const { lastDay } = bundle.plan
    expect(describeUnscheduled(on('2026-11-10'), lastDay)).toBe('1 Aufgabe liegen geblieben.')
    expect(describeUnscheduled(on('2026-11-12'), lastDay)).toBe('2 Aufgaben liegen geblieben.')
    expect(on('2026-11-12').map(({ note }) => note)).toEqual([
      '60\u00a0min, verpasst Mo, 9.',
      '2\u00a0h, an 2 Tagen verpasst',
    ])
  })

  test('names the tasks of a conflict', () => {
    const bundle = buildBundle()
      .plan({ weekly: [0, 60, 60, 60, 60, 60, 0], replannedOn: '2026-11-10' })
      .task({ title: 'Create the table', estimate: 120 })
      .task({ title: 'Fill the table', estimate: 30, dependsOn: ['task-1'] })
      .pin({ taskId: 'task-2', date: '2026-11-10', minutes: 30 })
      .build()
    const [conflict] = planSchedule(bundle).conflicts
    expect(describeConflict(conflict!, bundle).fact).toBe(
      '„Fill the table“ ist vor dem Abschluss von „Create the table“ festgelegt.',
    )
  })

  test('says what was picked up', () => {
    const task = buildBundle().task({ title: 'Draw the list' }).build().tasks[0]!
    const work = { task, minutes: 30, isPinned: false, isMovable: true }
    expect(announcePickUp({ ...work, date: toDay('2026-11-12') })).toMatch(
      /^„Draw the list“ aufgenommen, 30 Minuten, von Do, 12\. Nov\. Pfeiltasten /,
    )
  })
})
