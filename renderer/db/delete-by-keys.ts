import type { Table } from 'dexie'
import type { RowKey } from './rows'

/** From so many rows on it is quicker to look whether they are all there is between the first and the last. */
const fewest = 20

/**
 * Takes rows away by their keys; to be called within a transaction. The database looks for each key by itself,
 * which takes a millisecond: rows that lie next to each other, as those of a plan do, are taken away as one stretch.
 */
export async function deleteByKeys(
  table: Table<unknown, RowKey>,
  keys: readonly RowKey[],
): Promise<void> {
  const names = keys.filter((key) => typeof key === 'string').toSorted()
  const [first, last] = [names[0], names.at(-1)]
  if (names.length < keys.length || names.length < fewest || !first || !last) {
    return table.bulkDelete([...keys])
  }
  const stretch = () => table.where(':id').between(first, last, true, true)
  const own = new Set<RowKey>(names)
  const found = await stretch()
    .limit(names.length + 1)
    .primaryKeys()
  if (found.some((key) => !own.has(key))) return table.bulkDelete([...keys])
  await stretch().delete()
}
