import type { Day } from '#shared/calendar/day'
import type { Plan } from '#shared/model/plan'
import type { PlanBundle } from '#shared/model/plan-bundle'
import type { Task } from '#shared/model/task'
import { checkScheduleInput } from '#shared/schedule/check-schedule-input'
import { deriveSchedule } from '#shared/schedule/derive-schedule'
import { remainingByTask } from '#shared/schedule/remaining-minutes'
import type { Schedule } from '#shared/schedule/schedule'

/**
 * The schedule of a plan from the day it was last planned.
 *
 * Each task counts with what remained of it when that day began. What is logged or checked off from
 * that day on does not change the schedule: the past is fact, and a missed day stays visible until
 * the user plans again (PRODUCT.md, section 3). Pins before that day are past too and play no part.
 *
 * When only such check-offs came since it was asked for last, it is the very same schedule, so that nobody has to
 * derive anything from it again.
 *
 * @returns when the plan was last planned after its last day, nothing fits, and the remedies say what
 *   would help
 * @throws ScheduleError when tasks or pins contradict each other, as `schedulePlan` does
 */
export function planSchedule(bundle: PlanBundle): Schedule {
  const before = latest.get(bundle.plan)
  const schedule =
    before && asksForTheSame(before.bundle, bundle) ? before.schedule : scheduleAnew(bundle)
  latest.set(bundle.plan, { bundle, schedule })
  return schedule
}

/** A plan changes its days, its time and its way of spreading by becoming another object. */
const latest = new WeakMap<Plan, { readonly bundle: PlanBundle; readonly schedule: Schedule }>()

function scheduleAnew({ plan, tasks, pins, logs }: PlanBundle): Schedule {
  const firstDay = firstDayOf(plan)
  const remaining = remainingByTask(tasks, logs, firstDay)
  const input = {
    firstDay,
    lastDay: plan.lastDay,
    availability: { weekly: plan.weekly, overrides: plan.overrides },
    tasks: tasks.map((task) => ({
      id: task.id,
      step: task.step,
      remaining: remaining.get(task.id)!,
      dependsOn: task.dependsOn,
      optional: task.optional,
    })),
    pins: pins.filter((pin) => pin.date >= firstDay),
    spread: plan.spread,
  }
  const isOver = firstDay > plan.lastDay && plan.lastDay >= plan.firstDay
  checkScheduleInput(isOver ? { ...input, lastDay: firstDay } : input)
  return deriveSchedule(input)
}

function firstDayOf({ replannedOn, firstDay }: Plan): Day {
  return replannedOn > firstDay ? replannedOn : firstDay
}

/** @param b of the same plan */
function asksForTheSame(a: PlanBundle, b: PlanBundle): boolean {
  if (a.logs !== b.logs || a.pins !== b.pins || a.tasks.length !== b.tasks.length) return false
  const firstDay = firstDayOf(b.plan)
  return a.tasks.every((task, place) => isSameWork(task, b.tasks[place]!, firstDay))
}

function isSameWork(a: Task, b: Task, firstDay: Day): boolean {
  if (a === b) return true
  const isDone = ({ doneOn }: Task) => doneOn !== null && doneOn < firstDay
  return (
    a.id === b.id &&
    a.step === b.step &&
    a.estimate === b.estimate &&
    a.optional === b.optional &&
    isDone(a) === isDone(b) &&
    a.dependsOn.length === b.dependsOn.length &&
    a.dependsOn.every((id, place) => id === b.dependsOn[place])
  )
}
