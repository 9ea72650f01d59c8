import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, type Day, daysFrom, toDay } from '#shared/calendar/day'
import type { PlanBundle } from '#shared/model/plan-bundle'
import { withBaseline } from '#shared/planning/with-baseline'
import { planSchedule } from '#shared/schedule/plan-schedule'
import { spareMinutes } from '#shared/timeline/spare-minutes'
import { deriveTimeline, type Timeline } from '#shared/timeline/timeline'
import { arbitraryBundle } from '../../support/arbitrary-bundle'

const firstDay = toDay('2026-11-02')
const today: fc.Arbitrary<Day> = fc.integer({ min: -5, max: 60 }).map((n) => addDays(firstDay, n))

function forTimelines(check: (timeline: Timeline, bundle: PlanBundle, today: Day) => void) {
  fc.assert(
    fc.property(arbitraryBundle(), today, (bundle, day) => {
      // A schedule refuses tasks with one id.
      fc.pre(new Set(bundle.tasks.map(({ id }) => id)).size === bundle.tasks.length)
      check(deriveTimeline(bundle, planSchedule(bundle), day), bundle, day)
    }),
  )
}

describe('the timeline of any plan', () => {
  it('has lines that never fall', () => {
    forTimelines(({ points }) => {
      for (const line of ['planned', 'done', 'projected'] as const) {
        const values = points.map((point) => point[line]).filter((value) => value !== null)
        expect(values).toEqual(values.toSorted((a, b) => a - b))
      }
    })
  })

  it('shows every day from the first to the last, and no work outside of them', () => {
    forTimelines(({ days, points, lanes }) => {
      expect(days).toEqual(daysFrom(days[0]!, days.at(-1)!))
      expect(points.map(({ date }) => date)).toEqual(days)
      const known = new Set(days)
      for (const { bars, tasks } of lanes) {
        const dates = [...bars, ...tasks.flatMap((task) => task.bars)].map(({ date }) => date)
        expect(dates.filter((date) => !known.has(date))).toEqual([])
      }
    })
  })

  it('counts done and left work so that they make up all of it', () => {
    forTimelines(({ done, remaining, lanes }, { logs, tasks }, day) => {
      const isLater = tasks.some(({ doneOn }) => doneOn !== null && doneOn > day)
      if (isLater || logs.some(({ date }) => date > day)) return
      const estimates = lanes.reduce((sum, { progress }) => sum + progress.estimate, 0)
      const overrun = tasks.filter(({ doneOn }) => doneOn === null).length * 15
      expect(done + remaining).toBeGreaterThanOrEqual(estimates)
      expect(done + remaining).toBeLessThanOrEqual(estimates + overrun)
    })
  })

  it('has in each step what its tasks have', () => {
    forTimelines(({ lanes }) => {
      for (const { bars, tasks } of lanes) {
        for (const field of ['planned', 'logged'] as const) {
          const all = (list: typeof bars) => list.reduce((sum, bar) => sum + bar[field], 0)
          expect(all(bars)).toBe(tasks.reduce((sum, task) => sum + all(task.bars), 0))
        }
      }
    })
  })

  it('calls nothing missed that is planned for today or later', () => {
    forTimelines(({ lanes }, _, day) => {
      const coming = lanes.flatMap(({ bars }) => bars).filter(({ date }) => date >= day)
      expect(coming.filter(({ state }) => state === 'missed')).toEqual([])
    })
  })

  it('leaves nobody behind on the first day', () => {
    forTimelines((_, bundle) => {
      const { plan } = bundle
      const fresh = withBaseline({ ...bundle, plan: { ...plan, replannedOn: plan.firstDay } })
      const timeline = deriveTimeline(fresh, planSchedule(fresh), plan.firstDay)
      expect(timeline.standing.kind).not.toBe('behind')
    })
  })

  it('has as much slack as the schedule when that begins today', () => {
    forTimelines((_, bundle) => {
      const { plan } = bundle
      const fresh = { ...bundle, plan: { ...plan, replannedOn: plan.firstDay } }
      const schedule = planSchedule(fresh)
      expect(spareMinutes(fresh.plan, schedule, plan.firstDay)).toBe(schedule.slack)
      expect(spareMinutes(fresh.plan, schedule, addDays(plan.lastDay, 1))).toBe(0)
    })
  })
})
