import * as fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { toDay } from '#shared/calendar/day'
import { baselineOf } from '#shared/planning/with-baseline'
import { dayOverview } from '#shared/schedule/day-overview'
import { planSchedule } from '#shared/schedule/plan-schedule'
import { baselineMinutes } from '../../../../renderer/features/calendar/baseline-minutes'
import { describeConflict } from '../../../../renderer/features/calendar/conflict-words'
import {
  describeDayCell,
  describeDayMinutes,
} from '../../../../renderer/features/calendar/day/describe-day-cell'
import {
  describeUnscheduled,
  unscheduledWork,
} from '../../../../renderer/features/calendar/unscheduled-work'
import { arbitraryBundle } from '../../../support/arbitrary-bundle'
import { buildBundle, type BundleBuilder } from '../../../support/build-bundle'

const today = toDay('2026-11-10')
const hourOnWeekdays = [0, 60, 60, 60, 60, 60, 0]

function overviewOf(builder: BundleBuilder, day: string) {
  const bundle = builder.build()
  return dayOverview(bundle, planSchedule(bundle), toDay(day), today)
}

const overbooked = buildBundle()
  .plan({ weekly: hourOnWeekdays, replannedOn: '2026-11-10' })
  .task({ title: 'Style the page', estimate: 80 })
  .pin({ taskId: 'task-1', date: '2026-11-17', minutes: 80 })

describe('an overbooked day', () => {
  it('says in words how much is too much', () => {
    const day = overviewOf(overbooked, '2026-11-17')
    expect(describeDayMinutes(day, today)).toEqual({ words: '20 over', isAlert: true })
  })

  it('is read out with it, and with the first plan when that is shown', () => {
    const bundle = overbooked.build()
    const { conflicts } = planSchedule(bundle)
    const words = conflicts.map((conflict) => describeConflict(conflict, bundle))
    const day = overviewOf(overbooked, '2026-11-17')
    expect(describeDayCell(day, { tape: null, firstPlan: 45, conflicts: words })).toBe(
      'Tue 17 Nov, 80 minutes planned, 20 minutes over, first plan 45 minutes',
    )
  })
})

describe('a conflict', () => {
  it('names the task that comes too early, and what it waits for', () => {
    const bundle = buildBundle()
      .plan({ weekly: hourOnWeekdays, replannedOn: '2026-11-10' })
      .task({ title: 'Create the table', estimate: 120 })
      .task({ title: 'Fill the table', estimate: 30, dependsOn: ['task-1'] })
      .pin({ taskId: 'task-2', date: '2026-11-10', minutes: 30 })
      .build()
    const [conflict] = planSchedule(bundle).conflicts
    expect(describeConflict(conflict!, bundle).fact).toBe(
      '“Fill the table” is pinned before “Create the table” is finished.',
    )
  })

  it('says on which side of the plan a pin lies', () => {
    const bundle = buildBundle()
      .task({ title: 'Late' })
      .pin({ date: '2027-05-01', minutes: 30 })
      .build()
    const [conflict] = planSchedule(bundle).conflicts
    expect(describeConflict(conflict!, bundle).fact).toContain('after the plan ends')
  })
})

describe('work without a day', () => {
  it('lists what was missed before what does not fit, each with its reason', () => {
    const bundle = buildBundle()
      .plan({ firstDay: '2026-11-09', lastDay: '2026-11-10', weekly: hourOnWeekdays })
      .plan({ replannedOn: '2026-11-09' })
      .task({ title: 'First', estimate: 60 })
      .task({ title: 'Second', estimate: 90 })
      .build()
    const work = unscheduledWork(bundle, planSchedule(bundle), today)
    expect(work.map(({ task, note }) => `${task.title}: ${note}`)).toEqual([
      'First: 60\u00a0min, missed Mon 9',
      'Second: 30\u00a0min, no room left',
    ])
    expect(describeUnscheduled(work, bundle.plan.lastDay)).toBe(
      '1 task missed. 30\u00a0min do not fit before Tue 10 Nov.',
    )
  })

  test('loses none of the minutes that do not fit', () => {
    fc.assert(
      fc.property(arbitraryBundle(), (bundle) => {
        const schedule = planSchedule(bundle)
        const open = new Set(bundle.tasks.filter((t) => t.doneOn === null).map((t) => t.id))
        const listed = unscheduledWork(bundle, schedule, today)
          .filter(({ kind }) => kind === 'unfitted')
          .map(({ task, minutes }) => [task.id, minutes])
        const expected = schedule.unfitted.filter(({ taskId }) => open.has(taskId))
        expect(listed).toEqual(expected.map(({ taskId, minutes }) => [taskId, minutes]))
      }),
    )
  })
})

test('the first plan keeps all of its minutes when they are gathered by day', () => {
  fc.assert(
    fc.property(arbitraryBundle(), (bundle) => {
      const sum = (minutes: Iterable<number>) => [...minutes].reduce((a, b) => a + b, 0)
      const kept = baselineOf(bundle).map(({ minutes }) => minutes)
      expect(sum(baselineMinutes(bundle).values())).toBe(sum(kept))
    }),
  )
})
