import { freshDatabase } from '../../support/fresh-database'
import * as fc from 'fast-check'
import { expect, it, vi } from 'vitest'
import { database } from '../../../renderer/db/database'
import { deleteByKeys } from '../../../renderer/db/delete-by-keys'
import type { RowKey } from '../../../renderer/db/rows'
import type { Table } from 'dexie'

freshDatabase()

const idOf = (number: number) => `log-${String(number).padStart(3, '0')}`
const idsFrom = (first: number, last: number) =>
  Array.from({ length: last - first + 1 }, (_, place) => idOf(first + place))
const logs = () => database.logs as unknown as Table<unknown, RowKey>

async function stored(ids: readonly string[]) {
  await logs().clear()
  await logs().bulkPut(ids.map((id) => ({ id, planId: 'plan-1' })))
}

function remaining(ids: readonly string[], keys: readonly RowKey[]) {
  return database.transaction('rw', database.logs, async () => {
    await stored(ids)
    await deleteByKeys(logs(), keys)
    return logs().toCollection().primaryKeys()
  })
}

it('takes away rows that lie next to each other, and none before or after them', async () => {
  const each = vi.spyOn(IDBObjectStore.prototype, 'delete')
  const left = await remaining(idsFrom(0, 99), idsFrom(10, 89).toReversed())
  expect(left).toEqual([...idsFrom(0, 9), ...idsFrom(90, 99)])
  // One for the stretch, not one for each row.
  expect(each).toHaveBeenCalledTimes(1)
  each.mockRestore()
})

it('leaves a row that lies between them', async () => {
  const keys = idsFrom(10, 89).filter((id) => id !== idOf(40))
  expect(await remaining(idsFrom(0, 99), keys)).toContain(idOf(40))
})

it('takes away pins, which are known by two keys', async () => {
  const keys = idsFrom(0, 40).map((id): [string, string] => [id, '2026-11-02'])
  const pins = database.pins as unknown as Table<unknown, RowKey>
  await pins.bulkPut(keys.map(([taskId, date]) => ({ taskId, date, planId: 'plan-1' })))
  await database.transaction('rw', database.pins, () => deleteByKeys(pins, keys.slice(1)))
  expect(await pins.toCollection().primaryKeys()).toEqual([keys[0]])
})

it('takes away just what it is asked to, whatever there is', async () => {
  const ids = fc.uniqueArray(fc.nat(60).map(idOf), { maxLength: 60 })
  await fc.assert(
    fc.asyncProperty(ids, ids, async (there, keys) => {
      const left = there.filter((id) => !keys.includes(id)).toSorted()
      expect(await remaining(there, keys)).toEqual(left)
    }),
    { numRuns: 60 },
  )
})
