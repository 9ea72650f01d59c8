import '../../../support/fake-desktop'
import { describe, expect, it, test } from 'vitest'
import { toDay } from '#shared/calendar/day'
import { planSchedule } from '#shared/schedule/plan-schedule'
import { describeDay, stepOfDay } from '../../../../renderer/features/today/describe-day'
import { buildBundle } from '../../../support/build-bundle'

/** Step 1 on Monday and Tuesday, step 2 on Thursday, nothing on Wednesday and at weekends. */
const bundle = buildBundle()
  .task({ step: 1, estimate: 60 })
  .task({ step: 2, estimate: 30 })
  .pin({ taskId: 'task-1', date: '2026-11-02', minutes: 30 })
  .pin({ taskId: 'task-1', date: '2026-11-03', minutes: 30 })
  .pin({ taskId: 'task-2', date: '2026-11-05', minutes: 30 })
  .build()
const on = (day: string) => ({ bundle, schedule: planSchedule(bundle), today: toDay(day) })

describe('a day in words', () => {
  test.each([
    ['2026-11-01', null, 'The plan starts Mon 2 Nov.'],
    ['2026-11-02', 1, 'Step 1, pick a small idea. Session 1 of 2.'],
    ['2026-11-03', 1, 'Step 1, pick a small idea. Session 2 of 2.'],
    ['2026-11-04', 2, 'Step 2, build a backend first.'],
    ['2026-11-05', 2, 'Step 2, build a backend first. Session 1 of 1.'],
    ['2026-11-06', null, 'No session is planned for today.'],
    ['2026-11-29', null, 'No session is planned for today.'],
    ['2026-11-30', null, 'The plan ended Sun 29 Nov.'],
  ])('%s', (day, step, words) => {
    expect(describeDay(on(day))).toEqual({ step, words })
  })
})

describe('the step of a day', () => {
  it('is that of its first session, or of the next to come', () => {
    expect(stepOfDay(on('2026-10-20'))).toBe(1)
    expect(stepOfDay(on('2026-11-03'))).toBe(1)
    expect(stepOfDay(on('2026-11-04'))).toBe(2)
  })

  it('is open when nothing is to come', () => {
    expect(stepOfDay(on('2026-11-06'))).toBeNull()
  })
})
