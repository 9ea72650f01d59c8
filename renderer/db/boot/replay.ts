import { joinOps } from '../change'
import { historyLimit, joinWithin } from '../apply-change'
import type { HistoryEntry } from '../database'
import type { Journalled, JournalledChange } from '../journal/journalled'
import { type RowsByTable, tableNames } from '../meta'
import type { RowKey, TableName } from '../rows'

/** Everything there was after a change. */
export interface Moment {
  /** Number of the change. */
  readonly seq: number
  /** When it was made, epoch milliseconds; null when that is not known. */
  readonly at: number | null
  readonly rows: RowsByTable
  /** What of the changes can be undone and redone. */
  readonly history: readonly HistoryEntry[]
}

export const nothing: Moment = {
  seq: 0,
  at: null,
  rows: { plans: [], tasks: [], pins: [], logs: [], reflections: [], ratings: [], postings: [] },
  history: [],
}

/**
 * Applies the changes that follow on a moment, as far as none is missing. A row becomes what the change made
 * of it, whatever it was, so that nothing can be applied twice.
 *
 * @param records in the order of their numbers
 */
export function replay(base: Moment, records: readonly Journalled[]): Moment {
  let { seq, at } = base
  let tables = indexRows(base.rows)
  let history = [...base.history]
  for (const record of records) {
    if ('isCheckpoint' in record) {
      if (record.seq < seq) continue
      tables = indexRows(record.rows)
      if (record.seq > seq) history = []
    } else {
      if (record.seq <= seq) continue
      // Behind a hole only a checkpoint leads on.
      if (record.seq > seq + 1) continue
      applyTo(tables, record)
      history = remember(history, record)
    }
    ;({ seq, at } = record)
  }
  return { seq, at, rows: listRows(tables), history }
}

type Tables = Record<TableName, Map<string, unknown>>

function applyTo(tables: Tables, { ops }: JournalledChange): void {
  for (const { table, key, after } of ops) {
    const name = JSON.stringify(key)
    if (after === null) tables[table].delete(name)
    else tables[table].set(name, after)
  }
}

/** The history as the gate would have kept it. */
function remember(
  history: readonly HistoryEntry[],
  { via, ...change }: JournalledChange,
): HistoryEntry[] {
  if (via !== 'change') {
    const [from, to] = via === 'undo' ? (['undo', 'redo'] as const) : (['redo', 'undo'] as const)
    const entry = lastOf(history, from)
    const others = history.filter((other) => other !== entry)
    return [...others, { ...change, at: entry?.at ?? change.at, stack: to, joins: null }]
  }
  const made = history.filter(({ stack }) => stack === 'undo')
  const last = lastOf(made, 'undo')
  const goesOn =
    last && change.joins && last.joins === change.joins && change.at - last.at < joinWithin
  if (!goesOn) return [...made, { ...change, stack: 'undo' } as const].slice(-historyLimit)
  const ops = joinOps(last.ops, change.ops)
  return [...made.filter((other) => other !== last), { ...change, ops, stack: 'undo' }]
}

function lastOf(
  history: readonly HistoryEntry[],
  stack: HistoryEntry['stack'],
): HistoryEntry | undefined {
  return history.findLast((entry) => entry.stack === stack)
}

function indexRows(rows: RowsByTable): Tables {
  const tables = tableNames.map((name) => {
    const index = new Map(rows[name].map((row) => [JSON.stringify(keyOf(name, row)), row]))
    return [name, index]
  })
  return Object.fromEntries(tables) as Tables
}

function listRows(tables: Tables): RowsByTable {
  const lists = tableNames.map((name) => [name, [...tables[name].values()]])
  return Object.fromEntries(lists) as unknown as RowsByTable
}

function keyOf(name: TableName, row: RowsByTable[TableName][number]): RowKey {
  if (name === 'pins') {
    const { taskId, date } = row as RowsByTable['pins'][number]
    return [taskId, date]
  }
  return (row as { readonly id: string }).id
}
