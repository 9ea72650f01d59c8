import type { PlanBundle } from '#shared/model/plan-bundle'
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
  const isOver = firstDay > plan.lastDay && plan.lastDay >= plan.firstDay
  checkScheduleInput(isOver ? { ...input, lastDay: firstDay } : input)
  return deriveSchedule(input)
}
