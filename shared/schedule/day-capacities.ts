import type { Day } from '#shared/calendar/day'
import { dayNumber, weekdayAt } from '#shared/schedule/day-number'
import type { Availability } from '#shared/schedule/schedule'

/**
 * The minutes there are for work on each day of a stretch of days.
 *
 * @param firstDay the day of the first entry
 * @param count how many days
 * @returns minutes, one entry a day
 * @example dayCapacities({ weekly: [0, 60, 60, 60, 60, 60, 0] }, toDay('2026-11-02'), 2) // [60, 60]
 */
export function dayCapacities(availability: Availability, firstDay: Day, count: number): number[] {
  const first = dayNumber(firstDay)
  const capacities = Array.from(
    { length: count },
    (_, day) => availability.weekly[weekdayAt(first + day)] ?? 0,
  )
  for (const [date, minutes] of Object.entries(availability.overrides ?? {})) {
    const day = dayNumber(date) - first
    if (day >= 0 && day < count) capacities[day] = minutes
  }
  return capacities
}

/**
 * The minutes there are for work on a day: its own, or else those of its weekday.
 *
 * @returns minutes, wherever the plan begins and ends
 */
export function dayCapacity({ weekly, overrides }: Availability, day: Day): number {
  return overrides?.[day] ?? weekly[weekdayAt(dayNumber(day))] ?? 0
}
