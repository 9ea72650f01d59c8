import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toDay } from '#shared/calendar/day'
import {
  elapsed,
  elapsedMinutes,
  extendTimer,
  pauseTimer,
  pauseWhereSeen,
  resumeTimer,
  seeTimer,
  startTimer,
  timeLeft,
  type Timer,
} from '#shared/timer/timer'

const minute = 60_000
const start = new Date(2026, 10, 17, 18, 51).getTime()
const after = (minutes: number) => start + minutes * minute

const focus = {
  planId: 'plan-1',
  taskId: 'task-1',
  title: 'Build the form',
  day: toDay('2026-11-17'),
  planned: 45,
}
const timer = startTimer(focus, start)

describe('a focus timer', () => {
  it('counts from its start', () => {
    expect(elapsedMinutes(timer, start)).toBe(0)
    expect(elapsedMinutes(timer, after(18))).toBe(18)
    expect(timeLeft(timer, after(18))).toBe(27 * minute)
  })

  it('counts on when its minutes are over', () => {
    expect(timeLeft(timer, after(47))).toBe(-2 * minute)
  })

  it('leaves pauses out', () => {
    const paused = pauseTimer(timer, after(10))
    expect(elapsedMinutes(paused, after(500))).toBe(10)
    const resumed = resumeTimer(paused, after(500))
    expect(elapsedMinutes(resumed, after(505))).toBe(15)
  })

  it('does not begin again when it is told to go on while it runs', () => {
    expect(resumeTimer(timer, after(10))).toBe(timer)
  })

  it('rounds to whole minutes', () => {
    expect(elapsedMinutes(timer, after(18.4))).toBe(18)
    expect(elapsedMinutes(timer, after(18.5))).toBe(19)
  })

  it('counts the same however often it is seen', () => {
    const seen = seeTimer(seeTimer(timer, after(7)), after(12))
    expect(elapsed(seen, after(20))).toBe(elapsed(timer, after(20)))
  })

  it('does not become running by being seen', () => {
    const paused = pauseTimer(timer, after(10))
    expect(seeTimer(paused, after(20))).toBe(paused)
  })

  it('waits with what it had counted when last seen', () => {
    const left = pauseWhereSeen(seeTimer(timer, after(18)))
    expect(elapsedMinutes(left, after(600))).toBe(18)
  })

  it('can be meant for longer', () => {
    expect(timeLeft(extendTimer(timer, 5), after(45))).toBe(5 * minute)
  })

  it('keeps the day it was started on over midnight', () => {
    const late = startTimer(focus, new Date(2026, 10, 17, 23, 50).getTime())
    const seen = seeTimer(late, new Date(2026, 10, 18, 0, 20).getTime())
    expect([seen.day, elapsedMinutes(seen, seen.seenAt)]).toEqual(['2026-11-17', 30])
  })

  it('counts a night with a clock change by the time that passes', () => {
    // One hour after the start, whatever the clock of the machine shows then.
    for (const [month, day] of [
      [2, 8],
      [2, 29],
      [9, 25],
      [10, 1],
    ] as const) {
      const night = startTimer(focus, new Date(2026, month, day, 0, 30).getTime())
      expect(elapsedMinutes(night, night.startedAt + 60 * minute)).toBe(60)
    }
  })
})

/** What people and their clocks do to a timer: wait, with the clock going back now and then. */
const step = fc.record({
  move: fc.constantFrom(seeTimer, pauseTimer, resumeTimer),
  passed: fc.integer({ min: -7_200_000, max: 7_200_000 }),
})

describe('whatever happens to its clock', () => {
  it('a timer never counts less than nothing, and never less than when it was last seen', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
        let now = start
        let counted = 0
        let current: Timer = timer
        for (const { move, passed } of steps) {
          now += passed
          current = move(current, now)
          expect(elapsed(current, now)).toBeGreaterThanOrEqual(counted)
          counted = current.counted
        }
      }),
    )
  })

  it('a timer counts no more than the time that passed while it ran', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
        let now = start
        let ran = 0
        let current: Timer = timer
        for (const { move, passed } of steps) {
          now += passed
          ran += current.isRunning ? Math.max(passed, 0) : 0
          current = move(current, now)
          expect(elapsed(current, now)).toBeLessThanOrEqual(ran)
        }
      }),
    )
  })
})
