import { describe, expect, it, test } from 'vitest'
import { toDay, type Day } from '#shared/calendar/day'
import type { PlanBundle } from '#shared/model/plan-bundle'
import { dayOverview, overviewDays } from '#shared/schedule/day-overview'
import { planSchedule } from '#shared/schedule/plan-schedule'
import { buildBundle } from '../../support/build-bundle'

const tuesday = toDay('2026-11-03')

/** Monday to Friday 60 minutes; task-1 on Monday and Tuesday, task-2 on Tuesday and Wednesday. */
const plan = buildBundle()
  .plan({
    lastDay: '2026-11-15',
    spread: 'early',
    overrides: { '2026-11-05': 0, '2026-11-07': 30 },
  })
  .task({ estimate: 90 })
  .task({ estimate: 60 })

function overview(bundle: PlanBundle, day: string, today: Day = tuesday) {
  return dayOverview(bundle, planSchedule(bundle), toDay(day), today)
}

describe('the state of a day', () => {
  test.each([
    ['before the plan', '2026-11-01', 'before'],
    ['after the plan', '2026-11-16', 'after'],
    ['in the past, with nothing done', '2026-11-02', 'missed'],
    ['today', '2026-11-03', 'today'],
    ['to come, with work', '2026-11-04', 'planned'],
    ['taken off', '2026-11-05', 'off'],
    ['with time and no work', '2026-11-06', 'spare'],
    ['opened on a weekday without time', '2026-11-07', 'spare'],
    ['on a weekday without time', '2026-11-08', 'free'],
  ])('%s', (_, day, state) => {
    expect(overview(plan.build(), day).state).toBe(state)
  })

  test('in the past is logged when anything was logged, planned or not', () => {
    const worked = plan.log({ taskId: 'task-2', date: '2026-11-02', minutes: 20 }).build()
    expect(overview(worked, '2026-11-02')).toMatchObject({
      state: 'logged',
      planned: 60,
      logged: 20,
      extra: [{ task: worked.tasks[1], logged: 20 }],
    })
  })

  test('in the past is logged when something was checked off without minutes', () => {
    const done = plan.task({ doneOn: '2026-11-01', estimate: 20 }).build()
    expect(overview(done, '2026-11-01')).toMatchObject({
      state: 'logged',
      extra: [{ task: done.tasks[2], logged: 0 }],
    })
  })

  test('is no longer missed when the work was done later', () => {
    const caughtUp = buildBundle().plan({ spread: 'early' }).task({ doneOn: '2026-11-03' }).build()
    expect(overview(caughtUp, '2026-11-02').state).toBe('logged')
  })

  test('today is off when it was taken off and nothing is on it', () => {
    const { state, isToday } = overview(plan.build(), '2026-11-05', toDay('2026-11-05'))
    expect([state, isToday]).toEqual(['off', true])
  })
})

describe('a day', () => {
  it('has no capacity outside the plan, its own within it, or that of its weekday', () => {
    const days = ['2026-11-01', '2026-11-02', '2026-11-05', '2026-11-07', '2026-11-16']
    const capacities = days.map((day) => overview(plan.build(), day).capacity)
    expect(capacities).toEqual([0, 60, 0, 30, 0])
  })

  it('knows what came of each session', () => {
    const bundle = plan
      .log({ taskId: 'task-1', date: '2026-11-02', minutes: 45 })
      .log({ taskId: 'task-1', date: '2026-11-02', minutes: 10 })
      .build()
    const states = (day: string, today: string) =>
      overview(bundle, day, toDay(today)).sessions.map(({ logged, state }) => [logged, state])
    expect(states('2026-11-02', '2026-11-03')).toEqual([[55, 'logged']])
    expect(states('2026-11-03', '2026-11-03')).toEqual([
      [0, 'planned'],
      [0, 'planned'],
    ])
    expect(states('2026-11-03', '2026-11-04')).toEqual([
      [0, 'missed'],
      [0, 'missed'],
    ])
  })

  it('shows the sessions of a finished task as done, on all days', () => {
    const { tasks, ...rest } = plan.build()
    const bundle = { ...rest, tasks: tasks.map((task) => ({ ...task, doneOn: tuesday })) }
    const state = (day: string) => overview(bundle, day).sessions.map((session) => session.state)
    expect([state('2026-11-02'), state('2026-11-04')]).toEqual([['done'], ['done']])
  })

  it('looks the same alone and among others', () => {
    const bundle = plan.log({ taskId: 'task-1', date: '2026-11-02', minutes: 45 }).build()
    const schedule = planSchedule(bundle)
    const days = ['2026-11-04', '2026-11-02', '2026-11-21'].map(toDay)
    expect(overviewDays(bundle, schedule, days, tuesday)).toEqual(
      days.map((day) => dayOverview(bundle, schedule, day, tuesday)),
    )
  })
})
