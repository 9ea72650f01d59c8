import * as fc from 'fast-check'
import { addDays, type Day, toDay } from '#shared/calendar/day'
import type { PlanBundle } from '#shared/model/plan-bundle'
import type { Task } from '#shared/model/task'
import { catchUp } from '#shared/planning/catch-up'
import { withBaseline } from '#shared/planning/with-baseline'
import { planSchedule } from '#shared/schedule/plan-schedule'
import { buildBundle } from '../../support/build-bundle'

/** A plan that has run for a while, and the day it is. */
export interface Story {
  readonly bundle: PlanBundle
  readonly today: Day
}

const firstDay = toDay('2026-11-02')

/**
 * Plans as they are after some days of a real life: sessions were done, half done or missed, the plan
 * was caught up with once or never, sessions of today and later are pinned. Days off, weeks without
 * time, chains of tasks and ends that come too soon are among them.
 */
export function arbitraryStory(): fc.Arbitrary<Story> {
  return fc
    .record({
      tasks: fc.array(task, { minLength: 1, maxLength: 12 }),
      weekly: fc.oneof(
        { weight: 4, arbitrary: fc.constant([0, 60, 60, 60, 60, 60, 0]) },
        { weight: 3, arbitrary: fc.array(minutes, { minLength: 7, maxLength: 7 }) },
        { weight: 1, arbitrary: fc.constant([0, 0, 0, 0, 0, 0, 0]) },
      ),
      overrides: fc.dictionary(dayOf(28), minutes, { maxKeys: 5 }),
      length: fc.integer({ min: 3, max: 28 }),
      spread: fc.constantFrom('steady' as const, 'early' as const),
      lived: fc.array(fc.constantFrom('done', 'half', 'missed'), { minLength: 4, maxLength: 20 }),
      caughtUpAfter: fc.option(fc.integer({ min: 1, max: 8 })),
      passed: fc.integer({ min: 0, max: 24 }),
      pins: fc.array(fc.record({ task: fc.nat(), day: fc.nat({ max: 20 }), minutes: sixty }), {
        maxLength: 3,
      }),
    })
    .map(({ tasks, length, caughtUpAfter, passed, lived, pins, ...plan }) => {
      const lastDay = addDays(firstDay, length - 1)
      const empty = buildBundle()
        .plan({ ...plan, lastDay })
        .build()
      const today = addDays(firstDay, passed)
      const made = withBaseline({ ...empty, tasks: chained(tasks) })
      const turn = addDays(firstDay, Math.min(caughtUpAfter ?? passed, passed))
      const before = live(made, lived, turn)
      const caughtUp = caughtUpAfter === null ? before : catchUp(before, turn)
      return { bundle: withPins(live(caughtUp, lived, today), pins, today), today }
    })
}

const minutes = fc.constantFrom(0, 30, 45, 60, 90)
const sixty = fc.constantFrom(15, 30, 60)

function dayOf(most: number): fc.Arbitrary<Day> {
  return fc.integer({ min: 0, max: most }).map((count) => addDays(firstDay, count))
}

const task = fc.record({
  step: fc.constantFrom(1 as const, 2 as const, 3 as const, 4 as const),
  estimate: fc.constantFrom(15, 30, 45, 60, 90, 125),
  optional: fc.boolean(),
  waitsFor: fc.array(fc.nat({ max: 5 }), { maxLength: 2 }),
})

type TaskDraft = typeof task extends fc.Arbitrary<infer Draft> ? Draft : never

/** By step, each task waiting for some of those before it. */
function chained(drafts: readonly TaskDraft[]): Task[] {
  return drafts
    .toSorted((a, b) => a.step - b.step)
    .map(({ step, estimate, optional, waitsFor }, place) => ({
      id: `t${place}`,
      step,
      title: `Task ${place}`,
      notes: '',
      doneMeans: '',
      estimate,
      area: 'server',
      layer: 'both',
      dependsOn: [...new Set(waitsFor)].filter((id) => id < place).map((id) => `t${id}`),
      optional,
      doneOn: null,
    }))
}

/** Lives through the sessions before a day: done with their minutes, half of them, or not at all. */
function live(bundle: PlanBundle, lived: readonly string[], until: Day): PlanBundle {
  const sessions = planSchedule(bundle).sessions.filter(({ date }) => date < until)
  const outcomes = sessions.map((session, index) => ({
    ...session,
    outcome: lived[(index + bundle.logs.length) % lived.length],
  }))
  const logs = outcomes
    .filter(({ outcome }) => outcome !== 'missed')
    .map(({ taskId, date, minutes: planned, outcome }, index) => ({
      id: `log-${bundle.logs.length + index}`,
      taskId,
      date,
      minutes: outcome === 'half' ? Math.ceil(planned / 2) : planned,
    }))
  const doneOn = new Map(
    outcomes.filter(({ outcome }) => outcome === 'done').map(({ taskId, date }) => [taskId, date]),
  )
  return {
    ...bundle,
    logs: [...bundle.logs, ...logs],
    tasks: bundle.tasks.map((t) => ({ ...t, doneOn: t.doneOn ?? doneOn.get(t.id) ?? null })),
  }
}

function withPins(
  bundle: PlanBundle,
  pins: readonly { task: number; day: number; minutes: number }[],
  today: Day,
): PlanBundle {
  const placed = pins.map(({ task: place, day, minutes: length }) => ({
    taskId: bundle.tasks[place % bundle.tasks.length]!.id,
    date: addDays(today, day),
    minutes: length,
  }))
  const unique = new Map(placed.map((pin) => [`${pin.taskId} ${pin.date}`, pin]))
  return { ...bundle, pins: [...unique.values()] }
}
