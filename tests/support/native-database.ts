import 'fake-indexeddb/auto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** A database as a version of the app left it; a file for each version, kept for good. */
export interface StoredDatabase {
  /** As IndexedDB counts. */
  readonly version: number
  readonly stores: Readonly<Record<string, StoredTable>>
}

interface StoredTable {
  readonly keyPath: string | string[] | null
  readonly indexes: readonly { readonly name: string; readonly keyPath: string | string[] }[]
  readonly entries: readonly (readonly [IDBValidKey, unknown])[]
}

export const storedDatabases = join(import.meta.dirname, '../fixtures/databases')

export function readStoredDatabase(version: number): StoredDatabase {
  const text = readFileSync(join(storedDatabases, `v${version}.json`), 'utf8')
  return JSON.parse(text) as StoredDatabase
}

/** Makes it again without Dexie, as it lay on the disk of somebody who updates. */
export async function makeNativeDatabase(
  name: string,
  { version, stores }: StoredDatabase,
): Promise<void> {
  const request = indexedDB.open(name, version)
  request.onupgradeneeded = () => {
    for (const [table, { keyPath, indexes, entries }] of Object.entries(stores)) {
      const store = request.result.createObjectStore(table, { keyPath })
      for (const index of indexes) store.createIndex(index.name, index.keyPath)
      for (const [key, value] of entries) store.put(value, ...(keyPath === null ? [key] : []))
    }
  }
  const database = await settled(request)
  database.close()
}

/** Everything in a database, read without Dexie. */
export async function readNativeDatabase(
  name: string,
): Promise<{ readonly version: number; readonly rows: Readonly<Record<string, unknown[]>> }> {
  const database = await settled(indexedDB.open(name))
  const tables = [...database.objectStoreNames]
  const transaction = database.transaction(tables)
  const lists = tables.map(async (table) => {
    return [table, await settled(transaction.objectStore(table).getAll())] as const
  })
  const rows = Object.fromEntries(await Promise.all(lists))
  database.close()
  return { version: database.version, rows }
}

function settled<Result>(request: IDBRequest<Result>): Promise<Result> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error ?? new Error('no reason given'))
  })
}
