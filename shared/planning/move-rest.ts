import type { Day } from '#shared/calendar/day'
import type { PlanBundle } from '#shared/model/plan-bundle'
import { pinSession } from '#shared/planning/edit-pins'
import { enoughForToday } from '#shared/planning/enough-for-today'

/**
 * Takes what is left of some work to another day and pins it there. What was logged on it today stays
 * today and counts.
 *
 * @param rest minutes that are left of the work of today, or of what past days left open
 * @param to today or later
 * @param today the day it is
 */
export function moveRest(
  bundle: PlanBundle,
  { taskId, minutes }: { readonly taskId: string; readonly minutes: number },
  to: Day,
  today: Day,
): PlanBundle {
  const isBegun = bundle.logs.some((log) => log.taskId === taskId && log.date === today)
  const begun = isBegun ? enoughForToday(bundle, taskId, today) : bundle
  return pinSession(begun, { taskId, from: isBegun ? null : today, minutes }, to, today)
}
