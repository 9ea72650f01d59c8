import type { PlanBundle } from '#shared/model/plan-bundle'
import { database } from './database'

/** Whether a record of a plan has an id that a record of the app has already. */
export async function hasTakenIds(bundle: PlanBundle): Promise<boolean> {
  if (await database.plans.get(bundle.plan.id)) return true
  const kinds = ['tasks', 'logs', 'reflections', 'ratings', 'postings'] as const
  for (const kind of kinds) {
    const ids = bundle[kind].map(({ id }) => id)
    if ((await database.table(kind).where('id').anyOf(ids).count()) > 0) return true
  }
  return false
}
