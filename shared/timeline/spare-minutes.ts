import type { Day } from '#shared/calendar/day'
import type { Plan } from '#shared/model/plan'
import { dayCapacities } from '#shared/schedule/day-capacities'
import { dayNumber } from '#shared/schedule/day-number'
import type { Schedule } from '#shared/schedule/schedule'

/**
 * The slack that is left: time from today to the last day that no session takes. Time of days that
 * have passed is gone, so that it is {@link Schedule.slack} only as long as the schedule begins today
 * or later.
 *
 * @param schedule of this plan
 * @returns minutes
 */
export function spareMinutes(plan: Plan, schedule: Schedule, today: Day): number {
  const begin = [today, plan.firstDay, plan.replannedOn].reduce((a, b) => (a > b ? a : b))
  const count = Math.max(0, dayNumber(plan.lastDay) - dayNumber(begin) + 1)
  const capacity = dayCapacities(plan, begin, count).reduce((sum, minutes) => sum + minutes, 0)
  // A day with more work than time gives no time back to the others.
  const used = schedule.loads
    .filter(({ date }) => date >= begin)
    .reduce((sum, load) => sum + Math.min(load.minutes, load.capacity), 0)
  return capacity - used
}
