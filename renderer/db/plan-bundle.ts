import { useLiveQuery } from 'dexie-react-hooks'
import type { Plan } from '#shared/model/plan'
import type { PlanBundle } from '#shared/model/plan-bundle'
import { database, onDatabaseOpen } from './database'
import { checkSeq } from './known-seq'
import { afterSteps, type HeldData, type PlanRows } from './held-data'
import { emptyMeta, metaKey } from './meta'
import { stepsBetween } from './recent-changes'
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
    return plan ? bundleOf(plan, await readRowsOf(plan)) : null
  })
}

/** The read behind {@link useAppData}: of everything the first time, then of what has changed. */
export function readAppData(planId: string | null): Promise<AppData> {
  return database.transaction('r', database.tables, async () => {
    const { seq } = (await database.meta.get(metaKey)) ?? emptyMeta
    checkSeq(seq)
    held = (held && goOn(held, seq, planId)) ?? (await readAnew(seq, planId))
    const { plans, bundle } = held
    return { plans: newestFirst(plans), bundle, seq }
  })
}

let held: HeldData | null = null

// Another database may hold something else under the same number.
onDatabaseOpen(() => (held = null))

/** @returns null when it has to be read anew: too much has changed, or another plan is to be shown */
function goOn(before: HeldData, seq: number, planId: string | null): HeldData | null {
  const steps = stepsBetween(before.seq, seq)
  if (!steps) return null
  const next = steps.length === 0 ? { ...before, seq } : afterSteps(before, steps, seq)
  return choosePlan(next.plans, planId)?.id === next.bundle?.plan.id ? next : null
}

async function readAnew(seq: number, planId: string | null): Promise<HeldData> {
  const plans = await database.plans.toArray()
  const plan = choosePlan(plans, planId)
  if (!plan) return { seq, plans, bundle: null, rows: null }
  const rows = await readRowsOf(plan)
  return { seq, plans, rows, bundle: bundleOf(plan, rows) }
}

function choosePlan(plans: readonly Plan[], planId: string | null): Plan | undefined {
  const inUse = newestFirst(plans).filter(({ archivedAt }) => archivedAt === undefined)
  return (
    inUse.find(({ id }) => id === planId) ?? inUse.find(({ isSample }) => !isSample) ?? inUse[0]
  )
}

function newestFirst(plans: readonly Plan[]): Plan[] {
  return plans.toSorted((a, b) => b.createdAt - a.createdAt)
}

async function readRowsOf(plan: Plan): Promise<PlanRows> {
  const ofPlan = { planId: plan.id }
  const [tasks, pins, logs, reflections, ratings, postings] = await Promise.all([
    database.tasks.where(ofPlan).toArray(),
    database.pins.where(ofPlan).toArray(),
    database.logs.where(ofPlan).toArray(),
    database.reflections.where(ofPlan).toArray(),
    database.ratings.where(ofPlan).toArray(),
    database.postings.where(ofPlan).toArray(),
  ])
  return { tasks, pins, logs, reflections, ratings, postings }
}
