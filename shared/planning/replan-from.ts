import type { Day } from '#shared/calendar/day'
import type { PlanBundle } from '#shared/model/plan-bundle'
import { planSchedule } from '#shared/schedule/plan-schedule'

/**
 * Plans what is left again from today on. What had been planned for the days before stays as it was:
 * a change of a plan never rewrites a past day (PRODUCT.md, section 3). Everything that was missed
 * flows into the days to come.
 *
 * @param today the day it is
 * @returns the plan as it was when it has not begun, or was planned from today or later already
 */
export function replanFrom(bundle: PlanBundle, today: Day): PlanBundle {
  const { plan } = bundle
  if (today <= plan.replannedOn || today <= plan.firstDay) return bundle
  const passed = planSchedule(bundle).sessions.filter(({ date }) => date < today)
  const past = passed.map(({ taskId, date, minutes }) => ({ taskId, date, minutes }))
  return {
    ...bundle,
    plan: { ...plan, replannedOn: today, past: [...(plan.past ?? []), ...past] },
  }
}
