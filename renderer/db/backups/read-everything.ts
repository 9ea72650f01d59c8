import type { PlanBundle } from '#shared/model/plan-bundle'
import { database } from '../database'
import { metaKey } from '../meta'
import { readPlanBundle } from '../plan-bundle'

/** Every plan with all that belongs to it, as of one moment. */
export interface Everything {
  readonly bundles: readonly PlanBundle[]
  /** Number of the latest change in them. */
  readonly seq: number
}

export async function readEverything(): Promise<Everything> {
  return database.transaction('r', database.tables, async () => {
    const ids = await database.plans.toCollection().primaryKeys()
    const bundles = await Promise.all(ids.map(readPlanBundle))
    return { bundles: bundles.filter((bundle) => bundle !== null), seq: await readSeq() }
  })
}

/** Number of the latest change; 0 before the first. */
export async function readSeq(): Promise<number> {
  return (await database.meta.get(metaKey))?.seq ?? 0
}
