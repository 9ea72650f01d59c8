import type { Dexie } from 'dexie'
import { type RowsByTable, tableNames } from './meta'

/** Every row of a database; to be called within a transaction, so that they are of one moment. */
export async function readRows(database: Dexie): Promise<RowsByTable> {
  const rows = await Promise.all(
    tableNames.map(async (name) => [name, await database.table(name).toArray()]),
  )
  return Object.fromEntries(rows) as RowsByTable
}
