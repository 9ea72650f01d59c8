import type { Table } from 'dexie'
import type { RowKey } from './rows'

/** From so many rows on it is quicker to ask for all between the first and the last. */
const fewest = 20

/** How many rows more than wanted may lie between them. */
const surplus = 2

/**
 * Reads rows by their keys. The database answers each key by itself; as the rows of a plan lie next to each
 * other, many of them are asked for as one stretch.
 *
 * @returns the rows in the order of the keys, undefined where there is none
 */
export async function readByKeys(
  table: Table<object, RowKey>,
  keys: readonly RowKey[],
): Promise<readonly (object | undefined)[]> {
  const names = keys.filter((key) => typeof key === 'string').toSorted()
  const [first, last] = [names[0], names.at(-1)]
  if (names.length < keys.length || names.length < fewest || !first || !last) {
    return table.bulkGet([...keys])
  }
  const most = names.length * surplus
  const stretch = await table
    .where(':id')
    .between(first, last, true, true)
    .limit(most + 1)
    .toArray()
  if (stretch.length > most) return table.bulkGet([...keys])
  const rowOf = new Map(stretch.map((row) => [(row as { readonly id: string }).id, row]))
  return keys.map((key) => rowOf.get(key as string))
}
