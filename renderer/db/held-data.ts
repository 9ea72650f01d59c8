import type { Plan } from '#shared/model/plan'
import type { PlanBundle } from '#shared/model/plan-bundle'
import { bundleOf } from './bundle-rows'
import type { Op } from './change'
import { type RowsByTable, tableNames } from './meta'
import type { RowKey, TableName } from './rows'

/** The rows of one plan. */
export type PlanRows = Omit<RowsByTable, 'plans'>

/** What was read of the database, to go on from: after ten years nobody reads all of it for one tick. */
export interface HeldData {
  /** Number of the latest change in it. */
  readonly seq: number
  /** In any order. */
  readonly plans: readonly Plan[]
  readonly bundle: PlanBundle | null
  /** What the bundle was made of; null where there is none. */
  readonly rows: PlanRows | null
}

/**
 * The same data after some more changes. Lists that did not change stay the very same, so that what is derived
 * from them need not be derived again.
 *
 * @param steps what happened since, in order
 */
export function afterSteps(held: HeldData, steps: readonly Op[], seq: number): HeldData {
  const plans = rowsAfter(
    held.plans,
    steps,
    'plans',
    ({ id }) => id,
    () => true,
  ) as Plan[]
  const plan = plans.find(({ id }) => id === held.bundle?.plan.id)
  if (!plan || !held.bundle || !held.rows) return { seq, plans, bundle: null, rows: null }

  const isOfPlan = (row: object) => 'planId' in row && row.planId === plan.id
  const changed: Partial<Record<keyof PlanRows, readonly object[]>> = {}
  for (const table of tableNames) {
    if (table === 'plans' || !steps.some((step) => step.table === table)) continue
    changed[table] = rowsAfter<object>(held.rows[table], steps, table, keyOfRow, isOfPlan)
  }
  const made = bundleOf(plan, { ...noRows, ...changed } as PlanRows)
  const lists = Object.keys(changed).map((table) => [table, made[table as keyof PlanRows]])
  return {
    seq,
    plans,
    rows: { ...held.rows, ...changed } as PlanRows,
    bundle: { ...held.bundle, plan, ...Object.fromEntries(lists) },
  }
}

const noRows: PlanRows = {
  tasks: [],
  pins: [],
  logs: [],
  reflections: [],
  ratings: [],
  postings: [],
}

/** The rows of a table in the order of their keys, as the database gives them. */
function rowsAfter<Row extends object>(
  rows: readonly Row[],
  steps: readonly Op[],
  table: TableName,
  keyOf: (row: Row) => RowKey,
  isHere: (row: object) => boolean,
): readonly Row[] {
  const latest = new Map<string, Row | null>()
  for (const step of steps) {
    if (step.table !== table) continue
    const { after } = step
    latest.set(nameOf(step.key), after && isHere(after) ? (after as unknown as Row) : null)
  }
  if (latest.size === 0) return rows
  const kept = rows.flatMap((row) => {
    const name = nameOf(keyOf(row))
    const after = latest.get(name)
    if (after === undefined) return [row]
    latest.delete(name)
    return after === null ? [] : [after]
  })
  const added = [...latest.values()].filter((row) => row !== null)
  if (added.length === 0) return kept
  return [...kept, ...added].toSorted((a, b) => (nameOf(keyOf(a)) < nameOf(keyOf(b)) ? -1 : 1))
}

/** A pin is known by its task and day, everything else by its id. */
function keyOfRow(row: object): RowKey {
  const fields = row as { readonly id?: string; readonly taskId?: string; readonly date?: string }
  return fields.id ?? [String(fields.taskId), String(fields.date)]
}

function nameOf(key: RowKey): string {
  return typeof key === 'string' ? key : key.join('\0')
}
