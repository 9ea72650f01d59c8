import type { Day } from '#shared/calendar/day'
import type { PlanBundle } from '#shared/model/plan-bundle'
import type { Step } from '#shared/model/step'
import { dayOverview } from '#shared/schedule/day-overview'
import type { Schedule } from '#shared/schedule/schedule'

/**
 * The step an entry about a day is most likely about: that of the task most was logged on, or else that of
 * the first session planned for it.
 *
 * @param schedule of this plan
 * @param today the day it is
 * @returns null for a day with neither
 */
export function likelyStep(
  bundle: PlanBundle,
  schedule: Schedule,
  day: Day,
  today: Day,
): Step | null {
  const { sessions, extra } = dayOverview(bundle, schedule, day, today)
  const [most] = [...sessions, ...extra].toSorted((a, b) => b.logged - a.logged)
  return most?.task.step ?? null
}
