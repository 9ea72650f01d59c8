import type { Day } from '#shared/calendar/day'
import { applyImport } from '#shared/export/import-diff/apply-import'
import type { PlanBundle } from '#shared/model/plan-bundle'

/**
 * A document as a plan of its own, which fits together whatever the document says: minutes on tasks it does
 * not have are left out, so is waiting for them and waiting in a circle; a plan that would end before it
 * begins ends on the day it begins.
 *
 * @param inFile as `settleImport` gives it
 * @param today the day it is
 */
export function newPlanOf(inFile: PlanBundle, today: Day): PlanBundle {
  const { plan } = inFile
  const lastDay = plan.lastDay < plan.firstDay ? plan.firstDay : plan.lastDay
  return applyImport({ ...inFile, plan: { ...plan, lastDay } }, [], today)
}
