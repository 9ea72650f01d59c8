import * as fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { toDay } from '#shared/calendar/day'
import {
  type ConsistencyDay,
  consistencyDays,
  consistencyOf,
  describeKept,
} from '#shared/reflection/consistency'
import { catchUp } from '#shared/planning/catch-up'
import { planSchedule } from '#shared/schedule/plan-schedule'
import { arbitraryBundle } from '../../support/arbitrary-bundle'
import { buildBundle } from '../../support/build-bundle'

const day = fc.record({ isPlanned: fc.boolean(), isKept: fc.boolean() })
const days = fc.array(day, { maxLength: 60 })
const kept: ConsistencyDay = { isPlanned: true, isKept: true }
const missed: ConsistencyDay = { isPlanned: true, isKept: false }
const scoreOf = (of: readonly ConsistencyDay[]) => consistencyOf(of).score ?? NaN
const times = (count: number, one: ConsistencyDay) => Array.from({ length: count }, () => one)

describe('the score', () => {
  it('stays full while every planned day is kept', () => {
    expect(consistencyOf(times(20, kept))).toEqual({ planned: 20, kept: 20, score: 1 })
  })

  it('is unknown while no planned day counts', () => {
    expect(consistencyOf([])).toEqual({ planned: 0, kept: 0, score: null })
    expect(consistencyOf([{ isPlanned: false, isKept: true }]).score).toBeNull()
  })

  it('loses less than a tenth by one missed day', () => {
    expect(scoreOf([...times(5, kept), missed])).toBeGreaterThan(0.9)
  })

  it('gets half of it back in seven days, and half by half of what is left', () => {
    const lost = 1 - scoreOf([missed])
    expect(1 - scoreOf([missed, ...times(7, kept)])).toBeCloseTo(lost / 2)
    expect(1 - scoreOf([missed, ...times(14, kept)])).toBeCloseTo(lost / 4)
  })

  it('is a half after seven missed days', () => {
    expect(scoreOf(times(7, missed))).toBeCloseTo(0.5)
  })

  it('lies between 0 and 1', () => {
    fc.assert(
      fc.property(days, (some) => {
        const { score, planned, kept: count } = consistencyOf(some)
        expect(score === null).toBe(planned === 0)
        expect(score ?? 0).toBeGreaterThanOrEqual(0)
        expect(score ?? 0).toBeLessThanOrEqual(1)
        expect(count).toBeLessThanOrEqual(planned)
      }),
    )
  })

  it('never falls when one more planned day is kept', () => {
    fc.assert(
      fc.property(fc.array(day, { minLength: 1, maxLength: 40 }), fc.nat(), (some, pick) => {
        const at = pick % some.length
        const better = some.map((one, index) => (index === at ? { ...one, isKept: true } : one))
        expect(consistencyOf(better).score ?? 1).toBeGreaterThanOrEqual(
          consistencyOf(some).score ?? 1,
        )
      }),
    )
  })

  it('does not look at days off', () => {
    fc.assert(
      fc.property(days, (some) => {
        expect(consistencyOf(some.filter(({ isPlanned }) => isPlanned))).toEqual(
          consistencyOf(some),
        )
      }),
    )
  })
})

describe('the days that count', () => {
  const plan = buildBundle()
    .plan({ spread: 'early' })
    .task({ estimate: 180 })
    .task({ estimate: 60, dependsOn: ['task-1'] })
  const at = (bundle: ReturnType<typeof plan.build>, today: string) =>
    consistencyOf(consistencyDays(bundle, planSchedule(bundle), toDay(today)))

  test.each(['log', 'check-off', 'reflection'] as const)('are kept by a %s', (what) => {
    const date = '2026-11-03'
    const bundle = {
      log: plan.log({ date, minutes: 5 }),
      'check-off': plan.task({ doneOn: date, estimate: 0 }),
      reflection: plan.reflection({ date }),
    }[what].build()
    expect(at(bundle, '2026-11-05')).toMatchObject({ planned: 3, kept: 1 })
  })

  it('leave today open until it is kept', () => {
    expect(at(plan.build(), '2026-11-02')).toMatchObject({ planned: 0, score: null })
    expect(at(plan.log({ date: '2026-11-02' }).build(), '2026-11-02')).toMatchObject({
      planned: 1,
      kept: 1,
    })
  })

  it('are not the ones whose work was finished before', () => {
    const ahead = plan.log({ date: '2026-11-02', minutes: 240 }).build()
    const done = {
      ...ahead,
      tasks: ahead.tasks.map((task) => ({ ...task, doneOn: toDay('2026-11-02') })),
    }
    expect(at(done, '2026-11-20')).toEqual({ planned: 1, kept: 1, score: 1 })
  })

  it('stay what they were when the rest is planned again', () => {
    const later = catchUp(plan.build(), toDay('2026-11-04'))
    expect(at(later, '2026-11-04')).toMatchObject({ planned: 2, kept: 0 })
  })

  it('can be counted in every plan', () => {
    fc.assert(
      fc.property(arbitraryBundle(), (bundle) => {
        const today = toDay('2026-11-20')
        const schedule = planSchedule(bundle)
        const { score } = consistencyOf(consistencyDays(bundle, schedule, today))
        expect(score ?? 1).toBeLessThanOrEqual(1)
      }),
      { numRuns: 60 },
    )
  })
})

test.each([
  [{ planned: 0, kept: 0, score: null }, 'No planned day has passed yet'],
  [{ planned: 1, kept: 1, score: 1 }, '1 of 1 planned day kept'],
  [{ planned: 19, kept: 17, score: 0.9 }, '17 of 19 planned days kept'],
])('the count of %j reads %j', (consistency, words) => {
  expect(describeKept(consistency)).toBe(words)
})
