import { describe, expect, it, test } from 'vitest'
import { toDay } from '#shared/calendar/day'
import { planSchedule } from '#shared/schedule/plan-schedule'
import { hasStepBegun, stepProgress } from '#shared/schedule/step-progress'
import { buildBundle, type BundleBuilder } from '../../support/build-bundle'

/** Step 1 on Monday and Tuesday, step 2 on Tuesday, Wednesday and Thursday. */
const plan = buildBundle()
  .plan({ spread: 'early' })
  .task({ step: 1, estimate: 60 })
  .task({ step: 1, estimate: 30 })
  .task({ step: 2, estimate: 120 })

describe('the progress of the steps', () => {
  it('counts tasks and minutes and knows the days', () => {
    const bundle = plan
      .task({ step: 1, estimate: 45, doneOn: '2026-11-01' })
      .log({ taskId: 'task-4', date: '2026-11-01', minutes: 50 })
      .log({ taskId: 'task-1', date: '2026-11-02', minutes: 20 })
      .build()
    expect(stepProgress(bundle, planSchedule(bundle)).slice(0, 3)).toEqual([
      {
        step: 1,
        tasks: 3,
        doneTasks: 1,
        estimate: 135,
        logged: 70,
        firstDay: '2026-11-02',
        lastDay: '2026-11-03',
      },
      {
        step: 2,
        tasks: 1,
        doneTasks: 0,
        estimate: 120,
        logged: 0,
        firstDay: '2026-11-03',
        lastDay: '2026-11-05',
      },
      { step: 3, tasks: 0, doneTasks: 0, estimate: 0, logged: 0, firstDay: null, lastDay: null },
    ])
  })
})

describe('a step has begun', () => {
  function begun(bundle: BundleBuilder, step: 1 | 2 | 3 | 4, today: string): boolean {
    const built = bundle.build()
    return hasStepBegun(built, planSchedule(built), step, toDay(today))
  }

  test('from the day of its first session on', () => {
    expect(begun(plan, 2, '2026-11-02')).toBe(false)
    expect(begun(plan, 2, '2026-11-03')).toBe(true)
    expect(begun(plan, 2, '2026-12-24')).toBe(true)
  })

  test('when something of it was logged', () => {
    expect(begun(plan.log({ taskId: 'task-3', date: '2026-11-02' }), 2, '2026-11-02')).toBe(true)
    expect(begun(plan.log({ taskId: 'task-1', date: '2026-11-02' }), 2, '2026-11-02')).toBe(false)
  })

  test('when a task of it was checked off', () => {
    const done = plan.task({ step: 3, doneOn: '2026-11-01' })
    expect(begun(done, 3, '2026-11-02')).toBe(true)
  })

  test('never when it has no tasks', () => {
    expect(begun(plan, 4, '2026-12-24')).toBe(false)
  })
})
