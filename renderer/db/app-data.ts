import type { Plan } from '#shared/model/plan'
import type { PlanBundle } from '#shared/model/plan-bundle'
import { bundleOf } from './bundle-rows'
import { database, onDatabaseOpen } from './database'
import { afterSteps, type HeldData } from './held-data'
import { checkSeq, knownSeq } from './known-seq'
import { emptyMeta, type Meta, metaKey, type RowCounts, tableNames } from './meta'
import { readRowsOf } from './plan-rows'
import { stepsBetween } from './recent-changes'

/** Everything the screens need: all plans, newest first, and the one on screen with all that is in it. */
export interface AppData {
  readonly plans: readonly Plan[]
  readonly bundle: PlanBundle | null
  /** Number of the latest change this was read after. */
  readonly seq: number
}

/** The read behind {@link useAppData}: of everything the first time, then of what has changed. */
export function readAppData(planId: string | null): Promise<AppData> {
  return database.transaction('r', database.tables, async () => {
    const { seq } = (await database.meta.get(metaKey)) ?? emptyMeta
    checkSeq(seq)
    held =
      (held && goOn(held, seq, planId)) ??
      (await readAnew(seq, await database.plans.toArray(), planId))
    return dataOf(held)
  })
}

/** The same from what is held; null when the database has to be asked. */
export function recallAppData(planId: string | null): AppData | null {
  const seq = knownSeq()
  const next = held && seq !== null ? goOn(held, seq, planId) : null
  if (!next) return null
  held = next
  return dataOf(next)
}

function dataOf({ seq, plans, bundle }: HeldData): AppData {
  return { plans: newestFirst(plans), bundle, seq }
}

/** What the database says of itself, and how many rows there are. */
export interface StartState {
  /** Undefined before the first change. */
  readonly stored: Meta | undefined
  readonly counts: RowCounts
}

/**
 * The first read of a start: what is to be checked, and with it what the first screen shows, which is then there.
 * Rows that are read need not be counted, which takes as long; nothing else is: whether there are too many is for
 * `verifyRowsLater`.
 *
 * @param planId as for {@link useAppData}
 */
export function readStart(planId: string | null): Promise<StartState> {
  return database.transaction('r', database.tables, async () => {
    const [stored, plans] = await Promise.all([
      database.meta.get(metaKey),
      database.plans.toArray(),
    ])
    const { seq, counts: expected } = stored ?? emptyMeta
    held = await readAnew(seq, plans, planId)
    const read = { ...held.rows, plans: held.plans }
    const counts = tableNames.map(async (name) => {
      const count = read[name]?.length ?? 0
      const isAll = count > 0 && count === expected[name]
      return [name, isAll ? count : await database.table(name).count()]
    })
    return { stored, counts: Object.fromEntries(await Promise.all(counts)) as RowCounts }
  })
}

let held: HeldData | null = null

// Another database may hold something else under the same number.
onDatabaseOpen(() => (held = null))

/** @returns null when it has to be read anew: too much has changed, or another plan is to be shown */
function goOn(before: HeldData, seq: number, planId: string | null): HeldData | null {
  const steps = stepsBetween(before.seq, seq)
  if (!steps) return null
  const next = steps.length === 0 ? before : afterSteps(before, steps, seq)
  return choosePlan(next.plans, planId)?.id === next.bundle?.plan.id ? next : null
}

async function readAnew(
  seq: number,
  plans: readonly Plan[],
  planId: string | null,
): Promise<HeldData> {
  const plan = choosePlan(plans, planId)
  if (!plan) return { seq, plans, bundle: null, rows: null }
  const rows = await readRowsOf(plan, plans.length === 1)
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
