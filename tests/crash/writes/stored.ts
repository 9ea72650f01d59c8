import type { Page } from '@playwright/test'
import { databaseOf } from './past-of'

/** What the harness follows, by name: `done: <title>`, `rating: <step>`, `notes`. Empty means not there. */
export type Facts = Readonly<Record<string, string>>

/** What the database holds. */
export interface Stored {
  /** Number of the latest change. */
  readonly seq: number
  readonly facts: Facts
  /** Every other row by its table and key, so that nothing else is changed unseen. */
  readonly rest: Facts
  /** What cannot be after whole changes. */
  readonly problems: readonly string[]
}

type Row = Readonly<Record<string, unknown>>

interface Op {
  readonly table: string
  readonly key: unknown
  readonly after: Row | null
}

/** Reads the database of a profile, past all code of the app that is running on it. */
export async function readStored(page: Page, profile: string): Promise<Stored> {
  return storedOf(await page.evaluate(readTables, await databaseOf(profile)))
}

/** What the rows of the tables say. */
function storedOf(tables: Readonly<Record<string, readonly Row[]>>): Stored {
  const { history = [], meta = [], tasks = [], ratings = [], reflections = [] } = tables
  const facts: Record<string, string> = { notes: '' }
  for (const step of [1, 2, 3, 4]) facts[`rating: ${step}`] = ''
  for (const { title, doneOn } of tasks)
    facts[`done: ${String(title)}`] = typeof doneOn === 'string' ? doneOn : ''
  for (const { step, value } of ratings) facts[`rating: ${String(step)}`] = String(value)
  for (const { text } of reflections) facts['notes'] = String(text)
  return {
    // The history may be shorter than the data: after a rebuild from a backup it begins anew.
    seq: Math.max(0, ...[...history, ...meta].map(({ seq }) => Number(seq))),
    facts,
    rest: restOf(tables),
    problems: [
      ...doubles(
        'ratings of a step',
        ratings.map(({ step }) => step),
      ),
      ...doubles(
        'reflections on a day',
        reflections.map(({ date }) => date),
      ),
      ...tornRows(tables),
    ],
  }
}

function restOf(tables: Readonly<Record<string, readonly Row[]>>): Facts {
  const rest: Record<string, string> = {}
  for (const table of ['plans', 'tasks', 'pins', 'logs', 'postings']) {
    for (const { doneOn: _followed, ...row } of tables[table] ?? []) {
      const key = JSON.stringify(row['id'] ?? [row['taskId'], row['date']])
      rest[`${table} ${key}`] = inOrder(row)
    }
  }
  return rest
}

/** A row in JSON, whatever order its fields are in. */
function inOrder(row: Row): string {
  return JSON.stringify(row, (_key, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  )
}

/** @returns the name of something that is not the same in both; null when all is */
export function findDifference(is: Facts, mustBe: Facts): string | null {
  const names = Object.keys({ ...mustBe, ...is })
  return names.find((name) => is[name] !== mustBe[name]) ?? null
}

function doubles(what: string, keys: readonly unknown[]): string[] {
  return new Set(keys).size < keys.length ? [`there are two ${what}`] : []
}

/** Rows that are not what the newest change that is kept made of them. */
function tornRows(tables: Readonly<Record<string, readonly Row[]>>): string[] {
  const newest = new Map<string, Op>()
  const { history = [], historyOps = [] } = tables
  const changes = [...history, ...historyOps].toSorted(
    (a, b) => Number(a['seq']) - Number(b['seq']),
  )
  for (const { ops } of changes) {
    for (const op of ops as readonly Op[]) newest.set(JSON.stringify([op.table, op.key]), op)
  }
  return [...newest.values()].flatMap(({ table, key, after }) => {
    const row = tables[table]?.find((found) => isAt(found, key)) ?? null
    return (row && inOrder(row)) === (after && inOrder(after))
      ? []
      : [`${table} ${JSON.stringify(key)} is not what the history says`]
  })
}

function isAt(row: Row, key: unknown): boolean {
  return Array.isArray(key) ? row['taskId'] === key[0] && row['date'] === key[1] : row['id'] === key
}

/** Runs in the page. */
function readTables(name: string): Promise<Record<string, Row[]>> {
  return new Promise((resolve, reject) => {
    // A damaged database may not answer at all.
    setTimeout(() => reject(new Error('The database does not answer')), 15_000)
    const opening = indexedDB.open(name)
    opening.addEventListener('error', () => reject(opening.error))
    opening.addEventListener('upgradeneeded', () => opening.transaction?.abort())
    opening.addEventListener('success', () => {
      const database = opening.result
      const tables: Record<string, Row[]> = {}
      const reading = database.transaction([...database.objectStoreNames])
      for (const table of database.objectStoreNames) {
        const rows = reading.objectStore(table).getAll()
        rows.addEventListener('success', () => (tables[table] = rows.result))
      }
      // The steps of large changes say in their keys alone which change they are of.
      const keys = reading.objectStore('historyOps').getAllKeys()
      keys.addEventListener('success', () => {
        tables['historyOps'] = keys.result.map((key, place) => {
          return { seq: (key as [number, number])[0], ops: tables['historyOps']?.[place] }
        })
      })
      reading.addEventListener('abort', () => reject(reading.error))
      reading.addEventListener('complete', () => {
        database.close()
        resolve(tables)
      })
    })
  })
}
