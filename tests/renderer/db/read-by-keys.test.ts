import { freshDatabase, storeBundle } from '../../support/fresh-database'
import { describe, expect, it } from 'vitest'
import { database } from '../../../renderer/db/database'
import { readByKeys } from '../../../renderer/db/read-by-keys'
import type { RowKey } from '../../../renderer/db/rows'
import { buildBundle } from '../../support/build-bundle'

freshDatabase()

const idOf = (place: number) => `task-${String(place).padStart(3, '0')}`

async function storeTasks(count: number) {
  let bundle = buildBundle()
  for (let place = 0; place < count; place += 1) bundle = bundle.task({ id: idOf(place) })
  await storeBundle(bundle.build())
}

describe('rows by their keys', () => {
  it.each([
    ['few', [3, 1]],
    ['many that lie together', [...Array(60).keys()].toReversed()],
    ['many with some that are not there', [...Array(60).keys(), 300, 301, 302]],
    ['many that lie far apart', [...Array(30).keys()].map((place) => place * 8)],
    ['the same twice', [...Array(30).keys(), ...Array(30).keys()]],
  ])('come in the order of the keys: %s', async (_name, places) => {
    await storeTasks(240)
    const keys = places.map(idOf)
    const rows = await readByKeys(database.table('tasks'), keys)
    expect(rows).toEqual(await database.tasks.bulkGet(keys))
    expect(rows.filter(Boolean).length).toBe(places.filter((place) => place < 240).length)
  })

  it('come for keys of two parts as well', async () => {
    let bundle = buildBundle().task({ id: 'a' })
    const days = Array.from(
      { length: 25 },
      (_, day) => `2026-11-${String(day + 1).padStart(2, '0')}`,
    )
    for (const date of days) bundle = bundle.pin({ taskId: 'a', date })
    await storeBundle(bundle.build())
    const keys: RowKey[] = days.map((date) => ['a', date])
    const rows = await readByKeys(database.table('pins'), keys)
    expect(rows.map((row) => (row as { date: string }).date)).toEqual(days)
  })
})
