import { freshDatabase, storeBundle } from '../../support/fresh-database'
import { describe, expect, it } from 'vitest'
import { toDay } from '#shared/calendar/day'
import type { RatingValue } from '#shared/model/rating'
import { redo, undo } from '../../../renderer/db/apply-change'
import { database } from '../../../renderer/db/database'
import { readPlanBundle } from '../../../renderer/db/plan-bundle'
import { rateStep } from '../../../renderer/db/ratings'
import { setTaskDone } from '../../../renderer/db/tasks'
import { buildBundle } from '../../support/build-bundle'

freshDatabase()

const today = toDay('2026-11-17')
const values = [1, 2, 3, 4, 5] as const

async function open() {
  const bundle = buildBundle().task({ title: 'Create the table' }).build()
  await storeBundle(bundle)
  const [task] = bundle.tasks
  if (!task) throw new Error('The plan has no task')
  const read = async () => (await readPlanBundle(bundle.plan.id))!
  return { bundle, task, read }
}

/** The value a storm of presses has at one of them. */
const valueAt = (press: number): RatingValue => values[press % values.length]!

describe('a storm of presses', () => {
  it('on a task leaves it as the last one said', async () => {
    const { task, read } = await open()
    const presses = Array.from({ length: 1000 }, (_, press) => press)
    await Promise.all(presses.map((press) => setTaskDone(task, press % 2 === 0 ? today : null)))
    expect((await read()).tasks[0]?.doneOn).toBeNull()
  })

  it('on a rating leaves one rating, the last', async () => {
    const { bundle, read } = await open()
    const presses = Array.from({ length: 200 }, (_, press) => press)
    await Promise.all(presses.map((press) => rateStep(bundle, 1, valueAt(press), today)))
    expect((await read()).ratings).toMatchObject([{ step: 1, value: valueAt(199) }])
  })

  it('on undo takes everything back once, and on redo brings it all back once', async () => {
    const { bundle, task, read } = await open()
    for (let press = 0; press < 30; press++) {
      await rateStep(bundle, 2, valueAt(press), today)
      await setTaskDone(task, press % 2 === 0 ? today : null)
    }
    const after = await read()
    await Promise.all(Array.from({ length: 150 }, () => undo()))
    expect(await read()).toEqual(bundle)
    await Promise.all(Array.from({ length: 150 }, () => redo()))
    expect(await read()).toEqual(after)
    expect(await database.history.where('stack').equals('redo').count()).toBe(0)
  })
})
