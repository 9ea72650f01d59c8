import type { Table } from 'dexie'
import type { Timer } from '#shared/timer/timer'
import { database, type HistoryEntry, type PostingDraft } from '../database'
import { wholeEntry } from '../history-entries'
import { metaKey, type RowsByTable, tableNames } from '../meta'
import type { Moment } from './replay'

/** What a database that is to be replaced still gives. */
export interface OldDatabase {
  readonly moment: Moment
  readonly drafts: Drafts
}

/** What is in no backup and in no journal. */
export interface Drafts {
  readonly timer: readonly (readonly [string, Timer])[]
  readonly postingDrafts: readonly (readonly [string, PostingDraft])[]
}

/** Milliseconds after which it is taken for one that gives nothing. */
const longestWait = 5_000

/** Reads what can be read; null when it is nothing at all. */
export async function readOldDatabase(): Promise<OldDatabase | null> {
  const late = new Promise<null>((resolve) => setTimeout(() => resolve(null), longestWait))
  return Promise.race([read().catch(() => null), late])
}

async function read(): Promise<OldDatabase> {
  await database.open()
  const tables: [string, unknown[]][] = []
  for (const name of tableNames) tables.push([name, await valuesOf(database.table(name))])
  const history = await wholeEntries(
    (await valuesOf(database.history)).toSorted((a, b) => a.seq - b.seq),
  )
  const meta = await database.meta.get(metaKey).catch(() => undefined)
  const latest = history.at(-1)
  return {
    moment: {
      seq: meta?.seq ?? latest?.seq ?? 0,
      at: latest?.at ?? null,
      rows: Object.fromEntries(tables) as unknown as RowsByTable,
      history,
    },
    drafts: {
      timer: await entriesOf(database.timer),
      postingDrafts: await entriesOf(database.postingDrafts),
    },
  }
}

/** Without those that lost some of their steps. */
async function wholeEntries(entries: readonly HistoryEntry[]): Promise<HistoryEntry[]> {
  const whole: HistoryEntry[] = []
  for (const entry of entries)
    whole.push(
      ...(await wholeEntry(entry).then(
        (one) => [one],
        () => [],
      )),
    )
  return whole
}

async function valuesOf<Row, Key>(table: Table<Row, Key>): Promise<Row[]> {
  return (await entriesOf(table)).map(([, row]) => row)
}

/** All of a table, or else one row after the other, without those that cannot be read. */
async function entriesOf<Row, Key>(table: Table<Row, Key>): Promise<[Key, Row][]> {
  const keys = await table
    .toCollection()
    .primaryKeys()
    .catch(() => [])
  const rows = await table.bulkGet(keys).catch(() => null)
  const entries: [Key, Row][] = []
  for (const [index, key] of keys.entries()) {
    const row = rows ? rows[index] : await table.get(key).catch(() => undefined)
    if (row !== undefined) entries.push([key, row])
  }
  return entries
}
