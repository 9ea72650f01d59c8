import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { daysFrom, toDay, type Day } from '#shared/calendar/day'
import { dayCapacity } from '#shared/schedule/day-capacities'
import { schedulePlan } from '#shared/schedule/schedule-plan'
import type { Schedule, ScheduleInput } from '#shared/schedule/schedule'
import { arbitraryScheduleInput } from '../../support/arbitrary-schedule-input'

/** Checks something about the schedules of inputs of all kinds. */
function always(check: (schedule: Schedule, input: ScheduleInput) => void): void {
  fc.assert(fc.property(arbitraryScheduleInput(), (input) => check(schedulePlan(input), input)))
}

describe('every schedule', () => {
  it('accounts for every remaining minute of every task', () => {
    always(({ sessions, unfitted }, { tasks }) => {
      const minutes = new Map<string, number>()
      for (const entry of [...sessions, ...unfitted]) {
        expect(entry.minutes).toBeGreaterThan(0)
        minutes.set(entry.taskId, (minutes.get(entry.taskId) ?? 0) + entry.minutes)
      }
      for (const { id, remaining } of tasks) expect(minutes.get(id) ?? 0).toBe(remaining)
      expect(new Set(unfitted.map(({ taskId }) => taskId)).size).toBe(unfitted.length)
    })
  })

  it('stays within the days of the plan, in day order', () => {
    always(({ sessions }, { firstDay, lastDay }) => {
      const days = sessions.map(({ date }) => date)
      expect(days).toEqual(days.toSorted())
      for (const day of days) expect(day >= firstDay && day <= lastDay).toBe(true)
    })
  })

  it('plans nothing but pins above the capacity of a day, and reports the minutes above it', () => {
    always(({ sessions, conflicts }, { availability }) => {
      const overbooked = new Map<string, number>()
      for (const [date, ofDay] of groupedBy(sessions, (session) => session.date)) {
        const capacity = dayCapacity(availability, date)
        const pinned = sum(ofDay.filter((session) => session.pinned))
        const free = sum(ofDay) - pinned
        expect(free).toBeLessThanOrEqual(Math.max(0, capacity - pinned))
        if (pinned > capacity) overbooked.set(date, pinned - capacity)
      }
      const reported = conflicts.filter(({ kind }) => kind === 'overbooked')
      expect(new Map(reported.map(({ date, minutes }) => [date, minutes]))).toEqual(overbooked)
    })
  })

  it('has only whole fives, and none below the shortest session, until the rest of a task', () => {
    always(({ sessions }, { tasks, shortestSession = 15 }) => {
      const rest = new Map(tasks.map(({ id, remaining }) => [id, remaining]))
      const take = (taskId: string, minutes: number) =>
        rest.set(taskId, rest.get(taskId)! - minutes)
      for (const { taskId, minutes, pinned } of sessions) if (pinned) take(taskId, minutes)
      for (const { taskId, minutes, pinned } of sessions) {
        if (pinned) continue
        const isRest = minutes === rest.get(taskId)
        expect(isRest || (minutes % 5 === 0 && minutes >= shortestSession)).toBe(true)
        take(taskId, minutes)
      }
    })
  })

  it('gives a task at most one session a day, apart from pins', () => {
    always(({ sessions }) => {
      const keys = sessions.filter(({ pinned }) => !pinned).map((s) => `${s.date} ${s.taskId}`)
      expect(new Set(keys).size).toBe(keys.length)
    })
  })

  it('starts no unpinned work before its dependencies are finished, and says so of pins', () => {
    always((schedule, input) => {
      const { sessions, conflicts, unfitted } = schedule
      const last = lastSessions(schedule)
      const isOpen = new Set(unfitted.map(({ taskId }) => taskId))
      const dependsOn = new Map(input.tasks.map((task) => [task.id, task.dependsOn ?? []]))
      const tooEarly = sessions.filter(({ taskId }, at) =>
        dependsOn.get(taskId)!.some((id) => isOpen.has(id) || (last.get(id) ?? -1) > at),
      )
      expect(tooEarly.filter(({ pinned }) => !pinned)).toEqual([])
      const reported = conflicts.filter(({ kind }) => kind === 'dependency-order')
      expect(reported.map(({ taskId, date, minutes }) => [taskId, date, minutes])).toEqual(
        tooEarly.map(({ taskId, date, minutes }) => [taskId, date, minutes]),
      )
    })
  })

  it('says that a task waits exactly when a dependency is not finished', () => {
    always(({ unfitted }, { tasks }) => {
      const open = new Set(unfitted.map(({ taskId }) => taskId))
      const dependsOn = new Map(tasks.map((task) => [task.id, task.dependsOn ?? []]))
      for (const { taskId, reason } of unfitted) {
        const waits = dependsOn.get(taskId)!.some((id) => open.has(id))
        expect(reason).toBe(waits ? 'waits-for-dependency' : 'no-capacity')
      }
    })
  })

  it('keeps every pin within the plan on its day, up to the remaining minutes', () => {
    always(({ sessions, conflicts }, { tasks, pins = [], firstDay, lastDay }) => {
      const remaining = new Map(tasks.map((task) => [task.id, task.remaining]))
      const inside = pins.filter(({ date }) => date >= firstDay && date <= lastDay)
      for (const [taskId, own] of groupedBy(inside, (pin) => pin.taskId)) {
        const placed = sessions.filter((session) => session.pinned && session.taskId === taskId)
        expect(sum(placed)).toBe(Math.min(sum(own), remaining.get(taskId)!))
        const days = new Set(own.map(({ date }) => date))
        for (const { date } of placed) expect(days.has(date)).toBe(true)
      }
      const outside = pins.filter(
        (pin) => !inside.includes(pin) && pin.minutes > 0 && remaining.get(pin.taskId)! > 0,
      )
      expect(conflicts.filter(({ kind }) => kind === 'outside-plan')).toHaveLength(outside.length)
    })
  })

  it('leaves no room on the last day that work waiting for nothing could use', () => {
    always((schedule, { tasks, availability, shortestSession = 15, lastDay }) => {
      const onLastDay = schedule.loads.find(({ date }) => date === lastDay)?.minutes ?? 0
      const room = dayCapacity(availability, lastDay) - onLastDay
      const independent = new Set(tasks.filter((t) => !t.dependsOn?.length).map(({ id }) => id))
      const usable = schedule.unfitted
        .filter(({ taskId }) => independent.has(taskId))
        .filter(({ minutes }) => minutes <= room || room - (room % 5) >= shortestSession)
      expect(usable).toEqual([])
    })
  })

  it('is the same for the same input', () => {
    always((schedule, input) => {
      expect(schedulePlan(structuredClone(input))).toEqual(schedule)
    })
  })

  it('measures loads, ends of steps and slack of its own sessions', () => {
    always(({ sessions, loads, slack, stepEnds }, { tasks }) => {
      expect(sum(loads)).toBe(sum(sessions))
      expect(slack).toBeGreaterThanOrEqual(0)
      const stepOf = new Map(tasks.map((task) => [task.id, task.step]))
      const ends = Object.fromEntries(sessions.map((s) => [stepOf.get(s.taskId), s.date]))
      expect(stepEnds).toEqual(ends)
    })
  })
})

describe('a steady schedule', () => {
  it('fits at least as much of every task as an early one, with no more pins out of order', () => {
    fc.assert(
      fc.property(arbitraryScheduleInput(), (input) => {
        const steady = schedulePlan({ ...input, spread: 'steady' })
        const early = schedulePlan({ ...input, spread: 'early' })
        const left = new Map(early.unfitted.map(({ taskId, minutes }) => [taskId, minutes]))
        for (const { taskId, minutes } of steady.unfitted) {
          expect(minutes).toBeLessThanOrEqual(left.get(taskId) ?? 0)
        }
        const misordered = (schedule: Schedule) =>
          schedule.conflicts.filter(({ kind }) => kind === 'dependency-order').length
        expect(misordered(steady)).toBeLessThanOrEqual(misordered(early))
      }),
    )
  })

  it('stays within 25 minutes of an even load while there is time to spare', () => {
    const month = { firstDay: toDay('2026-11-02'), lastDay: toDay('2026-11-29') }
    const remaining = fc.array(fc.integer({ min: 3, max: 24 }), { minLength: 1, maxLength: 10 })
    fc.assert(
      fc.property(remaining, arbitraryWorkWeek, (fives, weekly) => {
        const tasks = fives.map((five, at) => ({
          id: `t${at}`,
          step: 1 as const,
          remaining: five * 5,
        }))
        const total = fives.reduce((minutes, five) => minutes + five * 5, 0)
        const capacity = 4 * weekly.reduce((minutes, ofDay) => minutes + ofDay, 0)
        fc.pre(total < 0.75 * capacity)
        const schedule = schedulePlan({ ...month, availability: { weekly }, tasks })
        let share = 0
        for (const day of daysFrom(month.firstDay, month.lastDay)) {
          share += (total * dayCapacity({ weekly }, day)) / capacity
          expect(Math.abs(sumUntil(schedule, day) - share)).toBeLessThanOrEqual(25)
        }
      }),
    )
  })
})

const arbitraryWorkWeek = fc.constantFrom<number[][]>(
  [0, 60, 60, 60, 60, 60, 0],
  [0, 60, 90, 60, 90, 60, 45],
  [120, 0, 0, 0, 0, 0, 120],
  [30, 30, 30, 30, 30, 30, 30],
)

function sum(entries: readonly { readonly minutes: number }[]): number {
  return entries.reduce((total, { minutes }) => total + minutes, 0)
}

function sumUntil({ sessions }: Schedule, day: Day): number {
  return sum(sessions.filter(({ date }) => date <= day))
}

function groupedBy<T, K>(entries: readonly T[], keyOf: (entry: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>()
  for (const entry of entries)
    groups.set(keyOf(entry), [...(groups.get(keyOf(entry)) ?? []), entry])
  return groups
}

/** For each task, the place of its last session. */
function lastSessions({ sessions }: Schedule): Map<string, number> {
  return new Map(sessions.map(({ taskId }, at) => [taskId, at]))
}
