import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, toDay } from '#shared/calendar/day'
import { addForToday } from '#shared/planning/add-for-today'
import { newTask } from '#shared/planning/new-task'
import { nextWorkday } from '#shared/planning/next-workday'
import { dayCapacity } from '#shared/schedule/day-capacities'
import { planSchedule } from '#shared/schedule/plan-schedule'
import { arbitraryBundle } from '../../support/arbitrary-bundle'
import { buildBundle } from '../../support/build-bundle'

const today = toDay('2026-11-17')
const plan = () => buildBundle().plan({ replannedOn: today, spread: 'early' })

describe('a task added for today', () => {
  it('is planned today, and the other work makes room for it', () => {
    const bundle = plan().task({ estimate: 60 }).build()
    const task = { ...newTask('new', 2, 'Read about indexes'), estimate: 30 }
    const { sessions } = planSchedule(addForToday(bundle, task, today))
    expect(sessions).toMatchObject([
      { taskId: 'task-1', date: '2026-11-17', minutes: 30 },
      { taskId: 'new', date: '2026-11-17', minutes: 30, pinned: true },
      { taskId: 'task-1', date: '2026-11-18', minutes: 30 },
    ])
  })

  it('comes at the end of its step', () => {
    const bundle = plan().task({ step: 2 }).task({ step: 4 }).build()
    const after = addForToday(bundle, newTask('new', 2), today)
    expect(after.tasks.map(({ id }) => id)).toEqual(['task-1', 'new', 'task-2'])
  })
})

describe('a new task', () => {
  it('is about what its step is about until more is said', () => {
    expect([newTask('a', 1), newTask('b', 2), newTask('c', 3)]).toMatchObject([
      { area: 'planning', layer: 'both', estimate: 60, doneOn: null },
      { area: 'server', layer: 'backend' },
      { area: 'front-end', layer: 'front-end' },
    ])
  })
})

describe('the next day with time', () => {
  const { plan: month } = plan()
    .plan({ overrides: { '2026-11-18': 0 } })
    .build()

  it('passes over days off and weekends', () => {
    expect(nextWorkday(month, toDay('2026-11-17'), today)).toBe('2026-11-19')
    expect(nextWorkday(month, toDay('2026-11-20'), today)).toBe('2026-11-23')
  })

  it('is not before today, nor before or after the plan', () => {
    expect(nextWorkday(month, toDay('2026-11-09'), today)).toBe(today)
    expect(nextWorkday(month, null, toDay('2026-10-01'))).toBe('2026-11-02')
    expect(nextWorkday(month, toDay('2026-11-27'), today)).toBe('2026-11-29')
  })

  it('is today or later and within the plan, whatever the plan', () => {
    const anyDay = fc.integer({ min: -10, max: 50 }).map((n) => addDays(toDay('2026-11-02'), n))
    fc.assert(
      fc.property(arbitraryBundle(), fc.option(anyDay), anyDay, ({ plan }, from, now) => {
        const day = nextWorkday(plan, from, now)
        const isAhead = day >= now && day >= plan.firstDay && (from === null || day > from)
        const isWorkday = isAhead && day < plan.lastDay && dayCapacity(plan, day) > 0
        expect(isWorkday || day === plan.lastDay).toBe(true)
      }),
    )
  })
})
