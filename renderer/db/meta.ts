import type { Transaction } from 'dexie'
import type { Op } from './change'
import type { Rows, TableName } from './rows'

/**
 * What the rows add up to, changed in the same transaction as they are: rows that went missing since, or
 * came back older, do not add up any more.
 */
export interface Meta {
  /** Number of the latest change; 0 before the first. */
  readonly seq: number
  readonly counts: RowCounts
  /** The sum of the hashes of all rows, modulo 2³². */
  readonly sum: number
}

export type RowCounts = Readonly<Record<TableName, number>>

export const tableNames = [
  'plans',
  'tasks',
  'pins',
  'logs',
  'reflections',
  'ratings',
  'postings',
] as const satisfies readonly TableName[]

/** Rows of every table, in any order. */
export type RowsByTable = { readonly [Name in TableName]: readonly Rows[Name][] }

/** There is one row of it. */
export const metaKey = 'state'

export const emptyMeta: Meta = {
  seq: 0,
  counts: { plans: 0, tasks: 0, pins: 0, logs: 0, reflections: 0, ratings: 0, postings: 0 },
  sum: 0,
}

/** What the rows add up to after a change. */
export function metaAfter({ counts, sum }: Meta, seq: number, ops: readonly Op[]): Meta {
  const changed: Record<TableName, number> = { ...counts }
  let total = sum
  for (const { table, before, after } of ops) {
    changed[table] += (after ? 1 : 0) - (before ? 1 : 0)
    total += (after ? hashOf(table, after) : 0) - (before ? hashOf(table, before) : 0)
  }
  return { seq, counts: changed, sum: total >>> 0 }
}

/** The same from all rows there are. */
export function metaOf(seq: number, rows: RowsByTable): Meta {
  return tableNames.reduce<Meta>((meta, table) => withRows(meta, table, rows[table]), {
    ...emptyMeta,
    seq,
  })
}

/** The same as before, and some more rows of a table. */
export function withRows(meta: Meta, table: TableName, rows: readonly object[]): Meta {
  const ops = rows.map((after) => ({ table, key: '', before: null, after }) as unknown as Op)
  return metaAfter(meta, meta.seq, ops)
}

/** Version 4 of the database counts what is there. */
export async function countEverything(transaction: Transaction): Promise<void> {
  const latest = await transaction.table('history').orderBy('seq').last()
  const rows = await Promise.all(
    tableNames.map(async (name) => [name, await transaction.table(name).toArray()]),
  )
  const meta = metaOf(latest?.seq ?? 0, Object.fromEntries(rows) as RowsByTable)
  await transaction.table('meta').put(meta, metaKey)
}

/** FNV-1a: it only has to tell by accident different rows apart. */
function hashOf(table: TableName, row: Rows[TableName]): number {
  const text = `${table} ${JSON.stringify(row)}`
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  }
  return hash >>> 0
}
