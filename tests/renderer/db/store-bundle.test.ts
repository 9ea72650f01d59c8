import { freshDatabase, storeBundle as fillTables } from '../../support/fresh-database'
import { expect, it } from 'vitest'
import { undo } from '../../../renderer/db/apply-change'
import { database } from '../../../renderer/db/database'
import { readPlanBundle } from '../../../renderer/db/plan-bundle'
import { storeBundle } from '../../../renderer/db/store-bundle'
import { buildBundle } from '../../support/build-bundle'

freshDatabase()
const before = buildBundle().task({ title: 'Create the table' }).log({ minutes: 30 }).build()

it('writes only the rows that differ', async () => {
  await fillTables(before)
  const [task] = before.tasks
  const change = await storeBundle('Rename', before, {
    ...before,
    tasks: [{ ...task!, title: 'Create two tables' }],
  })
  expect(change?.ops.map(({ table, key }) => [table, key])).toEqual([['tasks', task!.id]])
})

it('is no change when nothing differs', async () => {
  await fillTables(before)
  expect(await storeBundle('Nothing', before, { ...before })).toBeNull()
})

it('keeps what another change of the same row did meanwhile', async () => {
  await fillTables(before)
  await storeBundle('Rename', before, { ...before, plan: { ...before.plan, title: 'Two' } })
  await storeBundle('Spread', before, { ...before, plan: { ...before.plan, spread: 'early' } })
  expect(await database.plans.get(before.plan.id)).toMatchObject({ title: 'Two', spread: 'early' })
})

it('takes away a field that is no longer there, and brings it back with undo', async () => {
  const archived = { ...before, plan: { ...before.plan, archivedAt: 5 } }
  await fillTables(archived)
  await storeBundle('Restore', archived, before)
  expect(await database.plans.get(before.plan.id)).not.toHaveProperty('archivedAt')
  await undo()
  expect(await readPlanBundle(before.plan.id)).toEqual(archived)
})

it('leaves a row gone that was taken away meanwhile', async () => {
  await fillTables(before)
  await storeBundle('Delete', before, null)
  await storeBundle('Rename', before, { ...before, plan: { ...before.plan, title: 'Two' } })
  expect(await database.plans.count()).toBe(0)
})

it('stores a whole plan and takes all of it away again', async () => {
  await storeBundle('Create', null, before)
  expect(await readPlanBundle(before.plan.id)).toEqual(before)
  await storeBundle('Delete', before, null)
  expect(await database.tasks.count()).toBe(0)
  expect(await database.logs.count()).toBe(0)
})
