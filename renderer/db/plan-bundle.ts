import { useLiveQuery } from 'dexie-react-hooks'
import type { Plan } from '#shared/model/plan'
import type { PlanBundle } from '#shared/model/plan-bundle'
import { database } from './database'
import { checkSeq } from './known-seq'
import { metaKey } from './meta'
import { watch } from './trouble'
import { bundleOf } from './bundle-rows'

/** Everything the screens need: all plans, newest first, and the one on screen with all that is in it. */
export interface AppData {
  readonly plans: readonly Plan[]
  readonly bundle: PlanBundle | null
  /** Number of the latest change this was read after. */
  readonly seq: number
}

/**
 * The data of the app, kept up to date. The single live query: every screen derives from what it gives.
 *
 * @param planId the plan to show; when it is null, gone or archived, the newest in use, a sample last
 * @returns undefined until the first answer
 */
export function useAppData(planId: string | null): AppData | undefined {
  return useLiveQuery(() => watch(readAppData(planId)), [planId])
}

/** One plan with everything that belongs to it; null when there is no such plan. */
export async function readPlanBundle(planId: string): Promise<PlanBundle | null> {
  return database.transaction('r', database.tables, async () => {
    const plan = await database.plans.get(planId)
    return plan ? gatherBundle(plan) : null
  })
}

function readAppData(planId: string | null): Promise<AppData> {
  return database.transaction('r', database.tables, async () => {
    const meta = await database.meta.get(metaKey)
    checkSeq(meta?.seq ?? 0)
    const plans = (await database.plans.toArray()).toSorted((a, b) => b.createdAt - a.createdAt)
    const inUse = plans.filter(({ archivedAt }) => archivedAt === undefined)
    const plan =
      inUse.find(({ id }) => id === planId) ?? inUse.find(({ isSample }) => !isSample) ?? inUse[0]
    return { plans, bundle: plan ? await gatherBundle(plan) : null, seq: meta?.seq ?? 0 }
  })
}

async function gatherBundle(plan: Plan): Promise<PlanBundle> {
  const ofPlan = { planId: plan.id }
  const [tasks, pins, logs, reflections, ratings, postings] = await Promise.all([
    database.tasks.where(ofPlan).toArray(),
    database.pins.where(ofPlan).toArray(),
    database.logs.where(ofPlan).toArray(),
    database.reflections.where(ofPlan).toArray(),
    database.ratings.where(ofPlan).toArray(),
    database.postings.where(ofPlan).toArray(),
  ])
  return bundleOf(plan, { tasks, pins, logs, reflections, ratings, postings })
}
