import type { Day } from '#shared/calendar/day'
import type { PlanBundle } from '#shared/model/plan-bundle'
import { baselineOf } from '#shared/planning/with-baseline'

/** How many minutes the first plan had put on each day. */
export function baselineMinutes(bundle: PlanBundle): ReadonlyMap<Day, number> {
  const byDay = new Map<Day, number>()
  for (const { date, minutes } of baselineOf(bundle)) {
    byDay.set(date, (byDay.get(date) ?? 0) + minutes)
  }
  return byDay
}
