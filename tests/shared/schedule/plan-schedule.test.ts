import { describe, expect, test } from 'vitest'
import { planSchedule } from '#shared/schedule/plan-schedule'
import { remainingByTask, remainingMinutes } from '#shared/schedule/remaining-minutes'
import { toDay } from '#shared/calendar/day'
import { buildBundle } from '../../support/build-bundle'

const replanned = buildBundle()
  .plan({ replannedOn: '2026-11-09', spread: 'early' })
  .task({ estimate: 90 })
  .task({ estimate: 60 })

function minutesOf(bundle: typeof replanned): Record<string, number> {
  const minutes: Record<string, number> = {}
  for (const session of planSchedule(bundle.build()).sessions) {
    minutes[session.taskId] = (minutes[session.taskId] ?? 0) + session.minutes
  }
  return minutes
}

describe('the schedule of a plan', () => {
  test('is the very same after what it does not depend on, and another after all else', () => {
    const bundle = replanned.pin({ taskId: 'task-1', date: '2026-11-10' }).build()
    const [first, second] = [bundle.tasks[0]!, bundle.tasks[1]!]
    const schedule = planSchedule(bundle)
    const scheduleOf = (change: Partial<typeof bundle>) => planSchedule({ ...bundle, ...change })
    const withTask = (change: Partial<typeof first>) => ({
      tasks: [{ ...first, ...change }, second],
    })

    expect(scheduleOf(withTask({ doneOn: toDay('2026-11-09'), title: 'Renamed' }))).toBe(schedule)
    const others = [
      withTask({ doneOn: toDay('2026-11-08') }),
      withTask({ estimate: 300 }),
      withTask({ step: 4 }),
      withTask({ dependsOn: ['task-2'] }),
      { tasks: [second, first] },
      { tasks: [first] },
      { pins: [] },
      { plan: { ...bundle.plan, lastDay: toDay('2026-11-12') } },
      { logs: [{ id: 'l', taskId: 'task-1', date: toDay('2026-11-08'), minutes: 30 }] },
    ]
    for (const other of others) {
      const next = { ...bundle, ...other }
      expect(planSchedule(next)).not.toBe(schedule)
      expect(planSchedule(next)).toEqual(planSchedule(structuredClone(next)))
      planSchedule(bundle)
    }
  })

  test('starts on the day it was last planned', () => {
    expect(planSchedule(replanned.build()).sessions[0]!.date).toBe('2026-11-09')
  })

  test('does not start before the plan does', () => {
    const early = replanned.plan({ replannedOn: '2026-10-20' })
    expect(planSchedule(early.build()).sessions[0]!.date).toBe('2026-11-02')
  })

  test('leaves out what was done and logged before that day', () => {
    const bundle = replanned
      .task({ doneOn: '2026-11-08' })
      .log({ taskId: 'task-1', date: '2026-11-08', minutes: 40 })
    expect(minutesOf(bundle)).toEqual({ 'task-1': 50, 'task-2': 60 })
  })

  test('does not change with what is done and logged from that day on', () => {
    const before = planSchedule(replanned.task().build())
    const after = replanned
      .task({ doneOn: '2026-11-09' })
      .log({ taskId: 'task-1', date: '2026-11-09', minutes: 40 })
    expect(planSchedule(after.build())).toEqual(before)
  })

  test('keeps a quarter of an hour for an open task whose estimate is used up', () => {
    const bundle = replanned.log({ taskId: 'task-1', date: '2026-11-03', minutes: 120 })
    expect(minutesOf(bundle)).toEqual({ 'task-1': 15, 'task-2': 60 })
  })

  test('follows pins from that day on, and forgets earlier ones', () => {
    const bundle = replanned
      .pin({ taskId: 'task-1', date: '2026-11-04', minutes: 30 })
      .pin({ taskId: 'task-2', date: '2026-11-20', minutes: 60 })
    const { sessions, conflicts } = planSchedule(bundle.build())
    expect(sessions.filter(({ pinned }) => pinned)).toEqual([
      { taskId: 'task-2', date: '2026-11-20', minutes: 60, pinned: true },
    ])
    expect(conflicts).toEqual([])
  })

  test('plans nothing when it is over, and says what would help', () => {
    const over = planSchedule(replanned.plan({ replannedOn: '2026-12-01' }).build())
    expect(over.sessions).toEqual([])
    expect(over.unfitted.map(({ minutes }) => minutes)).toEqual([90, 60])
    // 150 minutes from Tuesday 1 December, an hour a day.
    expect(over.remedies).toEqual([{ kind: 'extend', lastDay: '2026-12-03' }])
  })
})

describe('remaining minutes', () => {
  const { tasks, logs } = buildBundle()
    .task({ estimate: 60, doneOn: '2026-11-05' })
    .task({ estimate: 60 })
    .log({ taskId: 'task-1', date: '2026-11-03', minutes: 20 })
    .log({ taskId: 'task-2', date: '2026-11-03', minutes: 25 })
    .log({ taskId: 'task-2', date: '2026-11-04', minutes: 25 })
    .build()

  test.each([
    ['at the beginning of a day, before its own logs', 1, '2026-11-04', 35],
    ['when everything counts', 1, undefined, 10],
    ['on the day a task is checked off', 0, '2026-11-05', 40],
    ['on the day after', 0, '2026-11-06', 0],
    ['of a done task', 0, undefined, 0],
  ])('are known %s', (_, at, asOf, expected) => {
    const day = asOf === undefined ? undefined : toDay(asOf)
    const task = tasks[at]!
    expect(remainingMinutes(task, logs, day)).toBe(expected)
    expect(remainingByTask(tasks, logs, day).get(task.id)).toBe(expected)
  })
})
