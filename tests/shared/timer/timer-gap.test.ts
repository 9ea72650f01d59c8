import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toDay } from '#shared/calendar/day'
import { pauseTimer, seeTimer, startTimer } from '#shared/timer/timer'
import { minutesUntil, momentOf, timerGap } from '#shared/timer/timer-gap'

const minute = 60_000
const start = new Date(2026, 10, 17, 18, 51).getTime()
const after = (minutes: number) => start + minutes * minute
const timer = startTimer(
  { planId: 'plan-1', taskId: 'task-1', title: 'Form', day: toDay('2026-11-17'), planned: 45 },
  start,
)
const seen = seeTimer(timer, after(18))

describe('a timer that was not seen', () => {
  it('for two minutes or less goes on', () => {
    expect(timerGap(seen, after(18.25))).toBeNull()
    expect(timerGap(seen, after(20))).toBeNull()
  })

  it('for longer has to be settled: up to when it was last seen, or all of it', () => {
    expect(timerGap(seen, after(20.1))).toEqual({ seen: 18, all: 20 })
    expect(timerGap(seen, after(600))).toEqual({ seen: 18, all: 600 })
  })

  it('need not be settled when it was paused, however long', () => {
    expect(timerGap(pauseTimer(timer, after(18)), after(100_000))).toBeNull()
  })

  it('for more than a day cannot be kept whole', () => {
    expect(timerGap(seen, after(1_440))).toEqual({ seen: 18, all: 1_440 })
    expect(timerGap(seen, after(1_441))).toEqual({ seen: 18, all: null })
  })

  it('has to be settled when the clock was set back far, with no telling how long it ran', () => {
    expect(timerGap(seen, after(17))).toBeNull()
    expect(timerGap(seen, after(-60))).toEqual({ seen: 18, all: null })
  })
})

describe('keeping a part of it', () => {
  it('counts up to a time', () => {
    expect(minutesUntil(seen, after(30))).toBe(30)
    expect(minutesUntil(seen, after(10))).toBe(10)
  })

  it('keeps nothing when the work ended before it began', () => {
    expect(minutesUntil(seen, after(-5))).toBe(0)
  })

  it('leaves out the pauses before it was last seen', () => {
    const paused = { ...seen, counted: 12 * minute }
    expect(minutesUntil(paused, after(19))).toBe(13)
    expect(momentOf(paused, 13)).toBe(after(19))
  })

  it('names the moment it was last seen for what it had counted, to the second', () => {
    const uneven = seeTimer(timer, after(18.3))
    expect(momentOf(uneven, 18)).toBe(after(18.3))
  })

  it('goes back and forth between minutes and moments without a loss', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1_440 }), fc.nat({ max: 7_200_000 }), (kept, ran) => {
        const left = seeTimer(timer, start + ran)
        expect(minutesUntil(left, momentOf(left, kept))).toBe(kept)
      }),
    )
  })
})
