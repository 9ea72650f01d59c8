import type { Day } from '#shared/calendar/day'
import type { Plan } from '#shared/model/plan'
import { addSample, restorePlan } from './change-plans'

/**
 * Makes sure that there is a sample month to look at; there is never more than one.
 *
 * @returns its id
 */
export async function showSample(
  plans: readonly Plan[],
  { today, now }: { readonly today: Day; readonly now: number },
): Promise<string> {
  const sample = plans.find(({ isSample }) => isSample)
  if (!sample) return addSample(today, now)
  if (sample.archivedAt !== undefined) await restorePlan(sample.id)
  return sample.id
}
