import type { Table } from 'dexie'
import { type Change, joinOps, type Op, swapOps } from './change'
import { database, type HistoryEntry } from './database'
import { deleteByKeys } from './delete-by-keys'
import type { JournalledChange } from './journal/journalled'
import { safeguard, tryAgain } from './journal/safeguard'
import { deleteEntry, forgetLooseOps, isLarge, putEntry, wholeEntry } from './history-entries'
import { checkSeq, learnSeq } from './known-seq'
import { announceChange } from './on-change'
import { readByKeys } from './read-by-keys'
import { rememberChange } from './recent-changes'
import { emptyMeta, type Meta, metaAfter, metaKey } from './meta'
import type { RowKey, Rows, TableName } from './rows'
import { slicesOf } from './slices'
import { asStorageError, kindOfStorageError, StorageError } from './storage-error'
import { currentTrouble, watch } from './trouble'

/** What a row becomes, said by who wants the change; what it was is read when the change is applied. */
export type Edit = { [Name in TableName]: EditOn<Name> }[TableName]

interface EditOn<Name extends TableName> {
  readonly table: Name
  readonly key: RowKey
  readonly to: (before: Rows[Name] | null) => Rows[Name] | null
}

interface ChangeOptions {
  /** Changes with the same name that follow each other closely are undone as one. */
  readonly joins?: string
}

/** How many changes can be undone. */
export const historyLimit = 500

/** Typing that goes on within this time (milliseconds) is one step of undo. */
export const joinWithin = 60_000

let readClock = (): number => {
  throw new Error('stampChangesWith has to be called before the first change')
}

/** Gives the gate its clock (epoch milliseconds); called once when the app starts. */
export function stampChangesWith(now: () => number): void {
  readClock = now
}

/** The time by the clock of the gate, epoch milliseconds. */
export function readNow(): number {
  return readClock()
}

/** The whole row, new or in place of what is there. */
export function put<Name extends TableName>(table: Name, key: RowKey, row: Rows[Name]): Edit {
  return { table, key, to: () => row } as Edit
}

/** Some fields of a row that is there; a row that is gone stays gone. */
export function patch<Name extends TableName>(
  table: Name,
  key: RowKey,
  fields: Partial<Rows[Name]>,
): Edit {
  return {
    table,
    key,
    to: (before: Rows[Name] | null) => before && { ...before, ...fields },
  } as unknown as Edit
}

/** The row is taken away. */
export function remove(table: TableName, key: RowKey): Edit {
  return { table, key, to: () => null } as Edit
}

/**
 * The one gate for every change: applies the edits in one transaction, numbers them and keeps them for
 * undo. Resolved means stored, and in the journal too unless `currentSafeguard` says otherwise.
 *
 * @param label what the user did, in their words
 * @returns the change, or null when the edits change nothing
 */
export function applyChange(
  label: string,
  edits: readonly Edit[],
  { joins }: ChangeOptions = {},
): Promise<Change | null> {
  const spell = joins ?? null
  return commit('change', spell, async () => {
    // Each answer of the database is waited for once: what can be asked together is.
    const [ops, meta, previous] = await Promise.all([
      readOps(edits),
      readMeta(),
      spell === null ? undefined : lastOf('undo'),
    ])
    if (ops.length === 0) return null
    const change = nextChange(label, ops, meta)
    await Promise.all([write(change, meta), keepForUndo(change, spell, previous)])
    return change
  })
}

/**
 * Takes back the latest change that is not undone yet.
 *
 * @returns the change that was applied to do so, or null when there is nothing to take back
 */
export function undo(): Promise<Change | null> {
  return revertLast('undo', 'redo')
}

/** Applies the change again that was undone last; null when there is none. */
export function redo(): Promise<Change | null> {
  return revertLast('redo', 'undo')
}

function revertLast(
  from: HistoryEntry['stack'],
  to: HistoryEntry['stack'],
): Promise<Change | null> {
  return commit(from, null, async () => {
    const [last, meta] = await Promise.all([lastOf(from), readMeta()])
    if (!last) return null
    const entry = await wholeEntry(last)
    const change = nextChange(entry.label, swapOps(entry.ops), meta)
    await Promise.all([
      write(change, meta),
      deleteEntry(last),
      // The list of changes names the moment at which the user made it.
      putEntry({ ...change, at: entry.at, stack: to, joins: null }),
    ])
    return change
  })
}

/**
 * Every change runs here: one transaction over all tables, so that it happens whole or not at all, and then
 * the journal.
 */
async function commit(
  via: JournalledChange['via'],
  joins: string | null,
  work: () => Promise<Change | null>,
): Promise<Change | null> {
  const change = await store(work)
  if (!change) {
    // What changes nothing may repeat a change that is still on its way: it is not safe before that one.
    await tryAgain()
    return null
  }
  learnSeq(change.seq)
  announceChange()
  await safeguard({ ...change, via, joins })
  return change
}

/** A connection that was lost is opened again and asked once more: what was cut off has changed nothing. */
async function store(work: () => Promise<Change | null>): Promise<Change | null> {
  const attempt = () => watch(database.transaction('rw', database.tables, work))
  try {
    return await attempt()
  } catch (error) {
    if (kindOfStorageError(error) !== 'closed') throw asStorageError(error)
    if (currentTrouble() === 'superseded') throw new StorageError('version', error)
  }
  try {
    database.close({ disableAutoOpen: false })
    await watch(database.open())
    return await attempt()
  } catch (error) {
    throw asStorageError(error)
  }
}

/**
 * Rows are read as stretches of their keys: asked for one by one, those of years take minutes. Each stretch is
 * compared by itself, as comparing those of years in one go would hold up the page.
 */
async function readOps(edits: readonly Edit[]): Promise<Op[]> {
  const ops = new Map<Edit, Op | null>()
  const reads = [...groupBy(edits, ({ table }) => table)].map(async ([table, own]) => {
    const sorted = own.toSorted((a, b) => (String(a.key) < String(b.key) ? -1 : 1))
    for (const some of slicesOf(sorted)) {
      const found = await readByKeys(
        database.table(table),
        some.map(({ key }) => key),
      )
      some.forEach((edit, place) => ops.set(edit, opOf(edit, found[place] ?? null)))
    }
  })
  await Promise.all(reads)
  return edits.flatMap((edit) => ops.get(edit) ?? [])
}

function opOf(edit: Edit, before: unknown): Op | null {
  const after = (edit.to as (row: unknown) => unknown)(before)
  if (JSON.stringify(before) === JSON.stringify(after)) return null
  return { table: edit.table, key: edit.key, before, after } as Op
}

async function readMeta(): Promise<Meta> {
  return (await database.meta.get(metaKey)) ?? emptyMeta
}

function nextChange(label: string, ops: readonly Op[], { seq }: Meta): Change {
  checkSeq(seq)
  return { seq: seq + 1, at: readClock(), label, ops }
}

async function write({ seq, ops }: Change, meta: Meta): Promise<void> {
  const slices = slicesOf(ops)
  const last = slices.pop() ?? []
  let after = meta
  for (const some of slices) {
    after = metaAfter(after, seq, some)
    await writeTables(some)
  }
  after = metaAfter(after, seq, last)
  await Promise.all([writeTables(last), database.meta.put(after, metaKey)])
  rememberChange(seq, ops)
}

async function writeTables(ops: readonly Op[]): Promise<void> {
  for (const [table, own] of groupBy(ops, ({ table }) => table)) await writeRows(table, own)
}

/** The last step of a row counts. */
async function writeRows(table: TableName, ops: readonly Op[]): Promise<void> {
  const latest = [...new Map(ops.map((op) => [JSON.stringify(op.key), op])).values()]
  const gone = latest.filter(({ after }) => after === null).map(({ key }) => key)
  const rows = latest.flatMap(({ after }) => after ?? [])
  if (gone.length > 0) await deleteByKeys(tableOf(table), gone)
  if (rows.length > 0) await tableOf(table).bulkPut(rows)
}

function groupBy<Item, Group>(
  items: readonly Item[],
  groupOf: (item: Item) => Group,
): Map<Group, Item[]> {
  const groups = new Map<Group, Item[]>()
  for (const item of items) {
    const group = groups.get(groupOf(item))
    if (group) group.push(item)
    else groups.set(groupOf(item), [item])
  }
  return groups
}

async function keepForUndo(
  change: Change,
  joins: string | null,
  previous: HistoryEntry | undefined,
): Promise<void> {
  const { history } = database
  const forgotten = history.where('stack').equals('redo').delete()
  if (previous && joins && previous.joins === joins && change.at - previous.at < joinWithin) {
    const ops = joinOps(previous.ops, change.ops)
    const joined = { ...change, ops, stack: 'undo', joins } as const
    await Promise.all([forgotten, history.delete(previous.seq), history.put(joined)])
    return
  }
  const entry = { ...change, stack: 'undo', joins } as const
  const kept = putEntry(entry)
  const [count] = await Promise.all([forgotten.then(() => history.count()), kept])
  if (count > historyLimit)
    await history
      .orderBy('seq')
      .limit(count - historyLimit)
      .delete()
  if (isLarge(entry)) await forgetLooseOps()
}

function lastOf(stack: HistoryEntry['stack']): Promise<HistoryEntry | undefined> {
  return database.history.where('stack').equals(stack).last()
}

/** Keys and rows of a table fit together by the types of `Edit` and `Op`; Dexie cannot know that. */
function tableOf(name: TableName): Table<unknown, RowKey> {
  return database.table(name)
}
