import { dayCapacities } from '#shared/schedule/day-capacities'
import { dayNumber } from '#shared/schedule/day-number'
import type { Problem } from '#shared/schedule/fill-days'
import { defaultShortestSession, type ScheduleInput } from '#shared/schedule/schedule'
import type { Spread } from '#shared/model/plan'
import { orderWork } from '#shared/schedule/work'

/** A schedule in the making: what was asked for, with every default filled in. */
export interface Attempt {
  readonly input: ScheduleInput
  readonly problem: Problem
  readonly spread: Spread
}

/**
 * Prepares the making of a schedule.
 *
 * @param input checked, except that the last day may come before the first: then there are no days
 */
export function prepareAttempt(input: ScheduleInput): Attempt {
  const { firstDay, lastDay, availability, tasks, pins = [] } = input
  const dayCount = Math.max(0, dayNumber(lastDay) - dayNumber(firstDay) + 1)
  const problem = {
    work: orderWork(tasks, pins, firstDay),
    capacities: dayCapacities(availability, firstDay, dayCount),
    shortest: input.shortestSession ?? defaultShortestSession,
  }
  return { input, problem, spread: input.spread ?? 'steady' }
}
