import type { Pin } from '#shared/model/pin'
import type { Plan } from '#shared/model/plan'
import type { PlanBundle } from '#shared/model/plan-bundle'
import { checkScheduleInput } from '#shared/schedule/check-schedule-input'
import { deriveSchedule } from '#shared/schedule/derive-schedule'
import { remainingByTask } from '#shared/schedule/remaining-minutes'
import type { Schedule, ScheduleInput, ScheduleTask } from '#shared/schedule/schedule'

/**
 * The schedule of a plan from the day it was last planned.
 *
 * Each task counts with what remained of it when that day began. What is logged or checked off from
 * that day on does not change the schedule: the past is fact, and a missed day stays visible until
 * the user plans again (PRODUCT.md, section 3). Pins before that day are past too and play no part.
 *
 * The schedule of a plan that asks for the same work as before is the very same, so that what is derived from it
 * need not be derived again: nothing of it is stored.
 *
 * @returns when the plan was last planned after its last day, nothing fits, and the remedies say what
 *   would help
 * @throws ScheduleError when tasks or pins contradict each other, as `schedulePlan` does
 */
export function planSchedule({ plan, tasks, pins, logs }: PlanBundle): Schedule {
  const firstDay = plan.replannedOn > plan.firstDay ? plan.replannedOn : plan.firstDay
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
  const before = latest.get(plan)
  if (before && isSameWork(before.input, input)) return before.schedule
  const isOver = firstDay > plan.lastDay && plan.lastDay >= plan.firstDay
  checkScheduleInput(isOver ? { ...input, lastDay: firstDay } : input)
  const schedule = deriveSchedule(input)
  latest.set(plan, { input, schedule })
  return schedule
}

/** By the plan as it stands: its days, its time and its way of spreading are part of it. */
const latest = new WeakMap<Plan, { readonly input: Work; readonly schedule: Schedule }>()

/** What else a schedule depends on. */
type Work = Required<Pick<ScheduleInput, 'tasks' | 'pins'>>

function isSameWork(a: Work, b: Work): boolean {
  return (
    a.tasks.length === b.tasks.length &&
    a.pins.length === b.pins.length &&
    a.tasks.every((task, place) => isSameTask(task, b.tasks[place]!)) &&
    a.pins.every((pin, place) => isSamePin(pin, b.pins[place]!))
  )
}

function isSameTask(a: ScheduleTask, b: ScheduleTask): boolean {
  return (
    a.id === b.id &&
    a.step === b.step &&
    a.remaining === b.remaining &&
    a.optional === b.optional &&
    isSameList(a.dependsOn ?? [], b.dependsOn ?? [])
  )
}

function isSamePin(a: Pin, b: Pin): boolean {
  return a.taskId === b.taskId && a.date === b.date && a.minutes === b.minutes
}

function isSameList(a: readonly string[], b: readonly string[]): boolean {
  return a === b || (a.length === b.length && a.every((item, place) => item === b[place]))
}
