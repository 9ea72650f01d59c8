// @vitest-environment node
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addDays,
  type Day,
  daysBetween,
  daysFrom,
  startOfMonth,
  toDay,
  weekdayOf,
} from '#shared/calendar/day'
import { monthWeeks, shiftMonth } from '../../../../renderer/features/calendar/month-weeks'

const november = { firstDay: toDay('2026-11-04'), lastDay: toDay('2026-12-01') }
const anyDay = fc.integer({ min: -9_000, max: 20_000 }).map((n) => addDays(november.firstDay, n))
const anyPlan = fc
  .tuple(anyDay, fc.nat(90))
  .map(([firstDay, length]) => ({ firstDay, lastDay: addDays(firstDay, length) }))
/** A month in or beside the plan, so that both kinds come up. */
const planAndMonth = anyPlan.chain((plan) =>
  fc.tuple(
    fc.constant(plan),
    fc.integer({ min: -70, max: 160 }).map((n) => addDays(plan.firstDay, n)),
  ),
)

const overlaps = (days: readonly Day[], { firstDay, lastDay }: typeof november) =>
  days.some((day) => day >= firstDay && day <= lastDay)

describe('the weeks of a month', () => {
  it('are those of the plan, counted from 1, while the plan lasts', () => {
    const weeks = monthWeeks(toDay('2026-11-20'), november)
    expect(weeks.map(({ number, days }) => [number, days[0]])).toEqual([
      [1, '2026-11-02'],
      [2, '2026-11-09'],
      [3, '2026-11-16'],
      [4, '2026-11-23'],
      [5, '2026-11-30'],
    ])
    expect(monthWeeks(toDay('2026-12-24'), november).map(({ number }) => number)).toEqual([5])
  })

  it('are all of them in a month without the plan', () => {
    const weeks = monthWeeks(toDay('2027-02-01'), november)
    expect(weeks.map(({ number, days }) => [number, days[0]])).toEqual([
      [null, '2027-02-01'],
      [null, '2027-02-08'],
      [null, '2027-02-15'],
      [null, '2027-02-22'],
    ])
  })

  it('follow each other without a gap, from Monday to Sunday', () => {
    fc.assert(
      fc.property(planAndMonth, ([plan, month]) => {
        const days = monthWeeks(month, plan).flatMap((week) => week.days)
        expect(days.length % 7).toBe(0)
        expect(weekdayOf(days[0]!)).toBe(1)
        expect(days).toEqual(daysFrom(days[0]!, days.at(-1)!))
      }),
    )
  })

  it('show every day of the month that belongs to the plan, or all of the month', () => {
    fc.assert(
      fc.property(planAndMonth, ([plan, month]) => {
        const first = startOfMonth(month)
        const ofMonth = daysFrom(first, addDays(shiftMonth(first, 1), -1))
        const shown = new Set(monthWeeks(month, plan).flatMap((week) => week.days))
        const isOfPlan = (day: Day) => day >= plan.firstDay && day <= plan.lastDay
        const expected = ofMonth.some(isOfPlan) ? ofMonth.filter(isOfPlan) : []
        expect(expected.every((day) => shown.has(day))).toBe(true)
        expect(expected.length > 0 || ofMonth.some((day) => shown.has(day))).toBe(true)
      }),
    )
  })

  it('number a week of the plan by its Monday, and no other week', () => {
    fc.assert(
      fc.property(planAndMonth, ([plan, month]) => {
        const firstWeek = addDays(plan.firstDay, -((weekdayOf(plan.firstDay) + 6) % 7))
        for (const { number, days } of monthWeeks(month, plan)) {
          const expected = overlaps(days, plan) ? daysBetween(firstWeek, days[0]!) / 7 + 1 : null
          expect(number).toBe(expected)
        }
      }),
    )
  })
})

describe('the month before or after', () => {
  it('begins on its first day', () => {
    expect(shiftMonth(toDay('2026-12-31'), 1)).toBe('2027-01-01')
    expect(shiftMonth(toDay('2027-01-31'), 1)).toBe('2027-02-01')
    expect(shiftMonth(toDay('2027-01-01'), -1)).toBe('2026-12-01')
    expect(shiftMonth(toDay('2028-03-31'), -1)).toBe('2028-02-01')
  })

  it('is one month away and leads back', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const next = shiftMonth(day, 1)
        const [year, month] = day.split('-').map(Number) as [number, number]
        const expected = month === 12 ? [year + 1, 1] : [year, month + 1]
        expect(next.split('-').map(Number)).toEqual([...expected, 1])
        expect(shiftMonth(next, -1)).toBe(startOfMonth(day))
      }),
    )
  })
})
