import { addDays, type Day } from '#shared/calendar/day'
import type { Plan } from '#shared/model/plan'
import { dayCapacity } from '#shared/schedule/day-capacities'

/**
 * The first day after another that has time: where work is offered to go. It lies within the plan and
 * not before today.
 *
 * @param day null to begin at today
 * @param today the day it is
 * @returns the last day of the plan when none is left with time
 * @example nextWorkday(plan, toDay('2026-11-20'), today) // '2026-11-23': from Friday over the weekend
 */
export function nextWorkday(plan: Plan, day: Day | null, today: Day): Day {
  const begin = today > plan.firstDay ? today : plan.firstDay
  let next = day === null || day < begin ? begin : addDays(day, 1)
  while (next < plan.lastDay && dayCapacity(plan, next) === 0) next = addDays(next, 1)
  return next > plan.lastDay ? plan.lastDay : next
}
