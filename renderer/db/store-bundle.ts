import type { PlanBundle } from '#shared/model/plan-bundle'
import { applyChange, type Edit, put, remove } from './apply-change'
import type { Change } from './change'
import { inTurns } from './in-turns'
import type { RowKey, Rows, TableName } from './rows'

/**
 * Stores what a plan has become, as one step of undo: only rows that differ are written.
 *
 * @param before the plan as it was read; null when all of it is new
 * @param after the plan as it shall be; null takes all of it away
 * @returns the change, or null when nothing differs
 */
export function storeBundle(
  label: string,
  before: PlanBundle | null,
  after: PlanBundle | null,
): Promise<Change | null> {
  return storeBundles(label, before ? [before] : [], after ? [after] : [])
}

/**
 * The same for any number of plans, all of them or none.
 *
 * @param before the plans as they were read
 * @param after what they shall be; a plan that is not among them is taken away
 */
export async function storeBundles(
  label: string,
  before: readonly PlanBundle[],
  after: readonly PlanBundle[],
): Promise<Change | null> {
  const was = await rowsByName(before)
  const will = await rowsByName(after)
  const edits: Edit[] = []
  await inTurns(was, ([name, row]) => {
    if (!will.has(name)) edits.push(remove(row.table, row.key))
  })
  await inTurns(will, ([name, row]) => {
    const old = was.get(name)?.row
    if (JSON.stringify(old) === JSON.stringify(row.row)) return
    edits.push(old ? changeFields(row, old) : put(row.table, row.key, row.row))
  })
  return applyChange(label, edits)
}

interface TableRow {
  readonly table: TableName
  readonly key: RowKey
  readonly row: Rows[TableName]
}

/**
 * Changes only the fields that differ, so that two changes made in one breath do not undo each other. A
 * field that is no longer there is taken away; a row that is gone stays gone.
 */
function changeFields({ table, key, row }: TableRow, before: Rows[TableName]): Edit {
  const was: Readonly<Record<string, unknown>> = { ...before }
  const will: Readonly<Record<string, unknown>> = { ...row }
  const differing = [...new Set([...Object.keys(was), ...Object.keys(will)])].filter(
    (name) => JSON.stringify(was[name]) !== JSON.stringify(will[name]),
  )
  const to = (stored: Rows[TableName] | null) => {
    if (!stored) return null
    const next: Record<string, unknown> = { ...stored }
    for (const name of differing) {
      if (name in will) next[name] = will[name]
      else delete next[name]
    }
    return next
  }
  return { table, key, to } as unknown as Edit
}

/** Every row of some plans by a name of its own. */
async function rowsByName(bundles: readonly PlanBundle[]): Promise<Map<string, TableRow>> {
  const named = new Map<string, TableRow>()
  await inTurns(bundles.flatMap(rowsOf), (row) => {
    named.set(JSON.stringify([row.table, row.key]), row)
  })
  return named
}

function rowsOf(bundle: PlanBundle): TableRow[] {
  const { plan, tasks, pins, logs, reflections, ratings, postings } = bundle
  const planId = plan.id
  return [
    { table: 'plans', key: plan.id, row: plan },
    ...tasks.map((task, position): TableRow => {
      return { table: 'tasks', key: task.id, row: { ...task, planId, position } }
    }),
    ...pins.map((pin): TableRow => {
      return { table: 'pins', key: [pin.taskId, pin.date], row: { ...pin, planId } }
    }),
    ...logs.map((log): TableRow => ({ table: 'logs', key: log.id, row: { ...log, planId } })),
    ...reflections.map((reflection): TableRow => {
      return { table: 'reflections', key: reflection.id, row: { ...reflection, planId } }
    }),
    ...ratings.map((rating): TableRow => {
      return { table: 'ratings', key: rating.id, row: { ...rating, planId } }
    }),
    ...postings.map((posting): TableRow => {
      return { table: 'postings', key: posting.id, row: { ...posting, planId } }
    }),
  ]
}
