import type { Day } from '#shared/calendar/day'
import { dayCapacity } from '#shared/schedule/day-capacities'
import { dayAt, dayNumber } from '#shared/schedule/day-number'
import type { Availability } from '#shared/schedule/schedule'
import { lastOfDays } from '#shared/timeline/last-of-days'
import { onTrackTolerance } from '#shared/timeline/standing'

/** When the work that is left is done if one goes on as before. */
export interface Projection {
  /** Null when nothing was done yet, or when it is more than ten years away. */
  readonly end: Day | null
  /** Minutes of work on the days up to the end; a day without work is not in it. */
  readonly days: ReadonlyMap<Day, number>
}

/** What a projection is derived from. */
export interface ProjectionFacts {
  readonly from: Day
  /** Minutes of work that are left. */
  readonly remaining: number
  /** Minutes done on the first day already; it counts only with the rest of its share. */
  readonly doneOnFirst: number
  /** Work done for each minute the first plan asked for, as a standing knows it. */
  readonly pace: number
  /** Minutes the first plan has on its days. */
  readonly firstPlan: ReadonlyMap<Day, number>
  /** First day of the plan. */
  readonly firstDay: Day
  /** Days the first plan left empty and that have work by now. */
  readonly addedDays: ReadonlySet<Day>
  readonly availability: Availability
}

/**
 * Follows the days of the plan at the present pace until the work that is left is done. A day of the
 * first plan counts with the pace's share of its minutes. Days added since, and days behind the end
 * of the first plan, count with as much of their time as the first plan used of its own. No day
 * counts with more time than it has, so days taken off count nothing.
 */
export function projectWork(facts: ProjectionFacts): Projection {
  const { from, pace, firstPlan, availability } = facts
  const days = new Map<Day, number>()
  if (facts.remaining <= 0) return { end: from, days }
  if (pace <= 0) return { end: null, days }
  const firstPlanEnd = lastOfDays(firstPlan.keys()) ?? facts.firstDay
  const share = usedShare(facts, firstPlanEnd)
  let left = facts.remaining
  for (let number = dayNumber(from), count = 0; count < horizon; number += 1, count += 1) {
    const day = dayAt(number)
    const expected = pace * expectedOn(day)
    const minutes = Math.min(left, day === from ? expected - facts.doneOnFirst : expected)
    if (minutes <= 0) continue
    left -= minutes
    // A rest that would still count as on track is not worth a day of its own.
    const isEnd = left < onTrackTolerance
    days.set(day, isEnd ? minutes + left : minutes)
    if (isEnd) return { end: day, days }
  }
  return { end: null, days: new Map() }

  function expectedOn(day: Day): number {
    const capacity = dayCapacity(availability, day)
    const planned = firstPlan.get(day)
    if (planned !== undefined) return Math.min(planned, capacity)
    return day > firstPlanEnd || facts.addedDays.has(day) ? capacity * share : 0
  }
}

/** How much of its time the first plan used; everything when its days have no time at all. */
function usedShare({ firstPlan, firstDay, availability }: ProjectionFacts, end: Day): number {
  let capacity = 0
  for (let number = dayNumber(firstDay); number <= dayNumber(end); number += 1) {
    capacity += dayCapacity(availability, dayAt(number))
  }
  const planned = [...firstPlan.values()].reduce((sum, minutes) => sum + minutes, 0)
  return capacity > 0 && planned > 0 ? Math.min(1, planned / capacity) : 1
}

/** Ten years of days. */
const horizon = 3653
