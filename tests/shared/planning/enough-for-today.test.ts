import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Day, toDay } from '#shared/calendar/day'
import type { PlanBundle } from '#shared/model/plan-bundle'
import { enoughForToday } from '#shared/planning/enough-for-today'
import { moveRest } from '#shared/planning/move-rest'
import { openFromEarlier } from '#shared/schedule/open-from-earlier'
import { planSchedule } from '#shared/schedule/plan-schedule'
import { remainingMinutes } from '#shared/schedule/remaining-minutes'
import { buildBundle } from '../../support/build-bundle'
import { arbitraryStory, type Story } from './arbitrary-story'

const today = toDay('2026-11-17')

/** Two weeks of 90 minutes; from today on "early", so that the order is plain. */
const plan = () =>
  buildBundle().plan({
    replannedOn: today,
    weekly: [0, 90, 90, 90, 90, 90, 0],
    spread: 'early',
  })

const sessions = (bundle: PlanBundle) =>
  planSchedule(bundle).sessions.map(({ taskId, date, minutes }) => `${date} ${taskId} ${minutes}`)

describe('enough for today', () => {
  it('keeps what was done and plans the rest from tomorrow on', () => {
    const bundle = plan()
      .task({ estimate: 45 })
      .task({ estimate: 45 })
      .log({ date: today, minutes: 10 })
      .build()
    expect(sessions(enoughForToday(bundle, 'task-1', today))).toEqual([
      '2026-11-17 task-1 10',
      '2026-11-17 task-2 45',
      '2026-11-18 task-1 35',
    ])
  })

  it('takes the whole session away when nothing was done', () => {
    const bundle = plan().task({ estimate: 45 }).task({ estimate: 45 }).build()
    expect(sessions(enoughForToday(bundle, 'task-1', today))).toEqual([
      '2026-11-17 task-2 45',
      '2026-11-18 task-1 45',
    ])
  })

  it('makes today a day off when that was all there was', () => {
    const after = enoughForToday(plan().task({ estimate: 60 }).build(), 'task-1', today)
    expect(sessions(after)).toEqual(['2026-11-18 task-1 60'])
    expect(after.plan.overrides[today]).toBe(0)
  })

  it('takes along what has to wait for the rest', () => {
    const bundle = plan()
      .task({ estimate: 45 })
      .task({ estimate: 45, dependsOn: ['task-1'] })
      .build()
    const after = enoughForToday(bundle, 'task-1', today)
    expect(sessions(after)).toEqual(['2026-11-18 task-1 45', '2026-11-18 task-2 45'])
    expect(planSchedule(after).conflicts).toEqual([])
  })

  it('leaves what waits only for work that is done today', () => {
    const bundle = plan()
      .task({ estimate: 30 })
      .task({ estimate: 30 })
      .task({ estimate: 30, dependsOn: ['task-2'] })
      .build()
    expect(sessions(enoughForToday(bundle, 'task-1', today))).toEqual([
      '2026-11-17 task-2 30',
      '2026-11-17 task-3 30',
      '2026-11-18 task-1 30',
    ])
  })

  it('brings no missed work to today', () => {
    const bundle = plan()
      .plan({ replannedOn: '2026-11-16', weekly: [0, 45, 45, 45, 45, 45, 0] })
      .task({ estimate: 45 })
      .task({ estimate: 45 })
      .build()
    expect(sessions(bundle)).toEqual(['2026-11-16 task-1 45', '2026-11-17 task-2 45'])
    expect(sessions(enoughForToday(bundle, 'task-2', today))).toEqual([
      '2026-11-18 task-1 45',
      '2026-11-19 task-2 45',
    ])
  })

  it('counts minutes logged today on work that was missed', () => {
    const bundle = plan()
      .plan({ replannedOn: '2026-11-16', weekly: [0, 45, 45, 45, 45, 45, 0] })
      .task({ estimate: 45 })
      .task({ estimate: 45 })
      .log({ date: today, minutes: 20 })
      .build()
    expect(sessions(enoughForToday(bundle, 'task-2', today))).toEqual([
      '2026-11-17 task-1 20',
      '2026-11-18 task-1 25',
      '2026-11-18 task-2 20',
      '2026-11-19 task-2 25',
    ])
  })
})

describe('moving the rest of some work', () => {
  it('leaves what was logged today and pins the rest to its day', () => {
    const bundle = plan().task({ estimate: 45 }).log({ date: today, minutes: 10 }).build()
    const to = toDay('2026-11-20')
    const after = moveRest(bundle, { taskId: 'task-1', minutes: 35 }, to, today)
    expect(sessions(after)).toEqual(['2026-11-17 task-1 10', '2026-11-20 task-1 35'])
  })

  it('moves the whole session when nothing was done, and other work takes its room', () => {
    const bundle = plan().task({ estimate: 90 }).task({ estimate: 45 }).build()
    const to = toDay('2026-11-18')
    const after = moveRest(bundle, { taskId: 'task-1', minutes: 90 }, to, today)
    expect(sessions(after)).toEqual(['2026-11-17 task-2 45', '2026-11-18 task-1 90'])
  })
})

/** A story in which a task has an unfinished session today and something was logged on some of them. */
const worked = fc
  .record({ story: arbitraryStory(), logged: fc.array(fc.constantFrom(0, 5, 18, 40)) })
  .map(({ story, logged }) => ({ ...story, bundle: logToday(story, logged) }))
  .filter(({ bundle, today: day }) => firstOpen(bundle, day) !== undefined)

function logToday({ bundle, today: day }: Story, minutes: readonly number[]): PlanBundle {
  const added = bundle.tasks
    .map((task, at) => ({
      id: `today-${at}`,
      taskId: task.id,
      date: day,
      minutes: minutes[at] ?? 0,
    }))
    .filter((log) => log.minutes > 0)
  return { ...bundle, logs: [...bundle.logs, ...added] }
}

const sessionsOn = (bundle: PlanBundle, day: Day) =>
  planSchedule(bundle).sessions.filter(({ date }) => date === day)

const loggedOn = ({ logs }: PlanBundle, taskId: string, day: Day) =>
  logs.reduce((sum, log) => sum + (log.taskId === taskId && log.date === day ? log.minutes : 0), 0)

function firstOpen(bundle: PlanBundle, day: Day) {
  const isOpen = (id: string) => bundle.tasks.some((t) => t.id === id && t.doneOn === null)
  return sessionsOn(bundle, day).find(
    ({ taskId, minutes }) => isOpen(taskId) && loggedOn(bundle, taskId, day) < minutes,
  )?.taskId
}

describe('for any plan, enough for today', () => {
  it('leaves of the task on today what was logged, and every other minute of it on later days', () => {
    fc.assert(
      fc.property(worked, ({ bundle, today: day }) => {
        const taskId = firstOpen(bundle, day)!
        const after = enoughForToday(bundle, taskId, day)
        const schedule = planSchedule(after)
        const task = bundle.tasks.find(({ id }) => id === taskId)!
        const logged = loggedOn(bundle, taskId, day)
        const total = remainingMinutes(task, bundle.logs, day)
        const ofTask = schedule.sessions.filter((session) => session.taskId === taskId)
        const minutesOf = (part: readonly { minutes: number }[]) =>
          part.reduce((sum, { minutes }) => sum + minutes, 0)
        // More than was left of it may have been logged.
        const staying = Math.min(logged, total)
        expect(minutesOf(ofTask.filter(({ date }) => date === day))).toBe(staying)
        const unfitted = schedule.unfitted.filter((work) => work.taskId === taskId)
        expect(minutesOf(ofTask) + minutesOf(unfitted)).toBe(total)
      }),
      { numRuns: 60 },
    )
  })

  it('brings nothing to today but what was planned or logged there', () => {
    fc.assert(
      fc.property(worked, ({ bundle, today: day }) => {
        const taskId = firstOpen(bundle, day)!
        const before = new Map<string, number>()
        for (const { taskId: id, minutes } of sessionsOn(bundle, day)) {
          before.set(id, (before.get(id) ?? 0) + minutes)
        }
        for (const session of sessionsOn(enoughForToday(bundle, taskId, day), day)) {
          const known = before.get(session.taskId) ?? 0
          const pinned = bundle.pins.find((p) => p.taskId === session.taskId && p.date === day)
          const logged = loggedOn(bundle, session.taskId, day)
          expect(session.minutes).toBeLessThanOrEqual(Math.max(known, logged, pinned?.minutes ?? 0))
        }
      }),
      { numRuns: 60 },
    )
  })

  it('leaves nothing open from earlier, and no facts changed', () => {
    fc.assert(
      fc.property(worked, ({ bundle, today: day }) => {
        const copy = structuredClone(bundle)
        const after = enoughForToday(bundle, firstOpen(bundle, day)!, day)
        expect(openFromEarlier(after, planSchedule(after), day)).toEqual([])
        expect([after.logs, after.tasks]).toEqual([bundle.logs, bundle.tasks])
        expect(bundle).toEqual(copy)
      }),
      { numRuns: 60 },
    )
  })
})
