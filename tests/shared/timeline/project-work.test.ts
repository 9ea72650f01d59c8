import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, type Day, daysFrom, toDay, weekdayOf } from '#shared/calendar/day'
import { projectWork, type ProjectionFacts } from '#shared/timeline/project-work'

const monday = toDay('2026-11-02')
const weekdays = daysFrom(monday, addDays(monday, 25)).filter((day) => weekdayOf(day) % 6 !== 0)

/** Four weeks of 60 minutes on weekdays, of 80 there are; two weeks have passed. */
const facts: ProjectionFacts = {
  from: toDay('2026-11-16'),
  remaining: 600,
  doneOnFirst: 0,
  pace: 1,
  firstPlan: new Map(weekdays.map((day) => [day, 60])),
  firstDay: monday,
  addedDays: new Set(),
  availability: { weekly: [0, 80, 80, 80, 80, 80, 0] },
}
const end = (changed: Partial<ProjectionFacts> = {}) => projectWork({ ...facts, ...changed }).end

describe('the end at the present pace', () => {
  it.each([
    ['is the end of the first plan for who keeps to it', {}, '2026-11-27'],
    ['comes later for who is slower', { remaining: 750, pace: 0.75 }, '2026-12-08'],
    ['comes earlier for who is faster', { remaining: 360, pace: 1.5 }, '2026-11-19'],
    ['does not count what was done today twice', { remaining: 570, doneOnFirst: 30 }, '2026-11-27'],
    ['is today when today brings the rest', { remaining: 60 }, '2026-11-16'],
    ['ignores a rest shorter than a session', { remaining: 614 }, '2026-11-27'],
    ['does not ignore a rest as long as one', { remaining: 615 }, '2026-11-30'],
  ])('%s', (_, changed, expected) => {
    expect(end(changed)).toBe(expected)
  })

  it('takes days off into account', () => {
    const overrides = { '2026-11-17': 0, '2026-11-18': 0 }
    expect(end({ availability: { ...facts.availability, overrides } })).toBe('2026-12-01')
  })

  it('uses days that were added since', () => {
    const saturday = toDay('2026-11-21')
    const availability = { ...facts.availability, overrides: { [saturday]: 80 } }
    expect(end({ availability, addedDays: new Set([saturday]) })).toBe('2026-11-26')
    expect(end({ availability })).toBe('2026-11-27')
  })

  it('does not exist while nothing is done, or while there is no time at all', () => {
    expect(end({ pace: 0 })).toBeNull()
    expect(end({ availability: { weekly: [0, 0, 0, 0, 0, 0, 0] } })).toBeNull()
  })

  it('spreads all the work that is left over its days, and none over days without time', () => {
    const remaining = fc.integer({ min: 1, max: 3_000 })
    const pace = fc.double({ min: 0.1, max: 4, noNaN: true })
    fc.assert(
      fc.property(remaining, pace, (left, speed) => {
        const { days, end: last } = projectWork({ ...facts, remaining: left, pace: speed })
        expect([...days.values()].reduce((sum, minutes) => sum + minutes, 0)).toBeCloseTo(left)
        expect([...days.keys()].at(-1)).toBe(last)
        expect([...days.keys()].filter((day: Day) => weekdayOf(day) % 6 === 0)).toEqual([])
      }),
    )
  })

  it('never comes later for more speed or less work', () => {
    const remaining = fc.integer({ min: 1, max: 3_000 })
    const pace = fc.integer({ min: 1, max: 40 })
    fc.assert(
      fc.property(remaining, pace, (left, speed) => {
        const at = end({ remaining: left, pace: speed / 10 })!
        expect(end({ remaining: left, pace: (speed + 1) / 10 })! <= at).toBe(true)
        expect(end({ remaining: Math.max(1, left - 30), pace: speed / 10 })! <= at).toBe(true)
      }),
    )
  })
})
