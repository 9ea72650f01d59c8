import 'fake-indexeddb/auto'
import '../../support/fake-desktop'
import * as fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { toDay } from '#shared/calendar/day'
import {
  applyChange,
  patch,
  put,
  redo,
  remove,
  stampChangesWith,
  undo,
} from '../../../renderer/db/apply-change'
import { database } from '../../../renderer/db/database'
import type { Rows } from '../../../renderer/db/rows'

let time = 0

beforeEach(async () => {
  time = 1_000
  stampChangesWith(() => time)
  await database.open()
})

afterEach(() => database.delete({ disableAutoOpen: false }))

describe('applyChange', () => {
  it('stores every row of a change and numbers the changes from 1', async () => {
    const first = await applyChange('Log work', [put('logs', 'a', log('a', 30))])
    const second = await applyChange('Log more', [put('logs', 'b', log('b', 10))])

    expect(first).toMatchObject({ seq: 1, at: 1_000, label: 'Log work' })
    expect(second?.seq).toBe(2)
    expect(await storedMinutes()).toEqual({ a: 30, b: 10 })
  })

  it('says what each row was before and after', async () => {
    await applyChange('Log work', [put('logs', 'a', log('a', 30))])
    const change = await applyChange('Correct it', [patch('logs', 'a', { minutes: 45 })])

    expect(change?.ops).toEqual([
      { table: 'logs', key: 'a', before: log('a', 30), after: log('a', 45) },
    ])
  })

  it('is no change when nothing differs', async () => {
    await applyChange('Log work', [put('logs', 'a', log('a', 30))])

    expect(await applyChange('Log it again', [put('logs', 'a', log('a', 30))])).toBeNull()
    expect(await applyChange('Remove what is not there', [remove('logs', 'x')])).toBeNull()
    expect(await database.history.count()).toBe(1)
  })

  it('leaves a row that is gone gone when some of its fields are changed', async () => {
    expect(await applyChange('Correct it', [patch('logs', 'x', { minutes: 5 })])).toBeNull()
    expect(await storedMinutes()).toEqual({})
  })

  it('stores nothing of a change when one of its rows cannot be stored', async () => {
    const unstorable = { ...log('b', 1), id: undefined } as unknown as Rows['logs']

    await expect(
      applyChange('Half a change', [put('logs', 'a', log('a', 30)), put('logs', 'b', unstorable)]),
    ).rejects.toMatchObject({ name: 'DataError' })
    expect(await storedMinutes()).toEqual({})
    expect(await database.history.count()).toBe(0)
  })

  it('keeps the order of changes that are asked for at the same time', async () => {
    await Promise.all(
      [1, 2, 3, 4, 5].map((minutes) =>
        applyChange(`Log ${minutes}`, [put('logs', 'a', log('a', minutes))]),
      ),
    )
    expect(await storedMinutes()).toEqual({ a: 5 })
    expect((await database.history.toArray()).map(({ seq }) => seq)).toEqual([1, 2, 3, 4, 5])
  })
})

describe('undo and redo', () => {
  it('takes changes back from the latest on, and brings them back in order', async () => {
    await applyChange('Log work', [put('logs', 'a', log('a', 30))])
    await applyChange('Correct it', [patch('logs', 'a', { minutes: 45 })])

    expect((await undo())?.label).toBe('Correct it')
    expect(await storedMinutes()).toEqual({ a: 30 })
    expect((await undo())?.label).toBe('Log work')
    expect(await storedMinutes()).toEqual({})
    expect(await undo()).toBeNull()

    expect((await redo())?.label).toBe('Log work')
    expect((await redo())?.label).toBe('Correct it')
    expect(await redo()).toBeNull()
    expect(await storedMinutes()).toEqual({ a: 45 })
  })

  it('is itself a change with a number of its own', async () => {
    await applyChange('Log work', [put('logs', 'a', log('a', 30))])
    expect((await undo())?.seq).toBe(2)
    expect((await redo())?.seq).toBe(3)
    expect((await applyChange('Log more', [put('logs', 'b', log('b', 1))]))?.seq).toBe(4)
  })

  it('forgets what was undone once something new is done', async () => {
    await applyChange('Log work', [put('logs', 'a', log('a', 30))])
    await undo()
    await applyChange('Log other work', [put('logs', 'b', log('b', 5))])

    expect(await redo()).toBeNull()
    expect(await storedMinutes()).toEqual({ b: 5 })
  })

  it('goes back 200 steps and forward again', async () => {
    for (let minutes = 1; minutes <= 220; minutes++) {
      await applyChange(`Log ${minutes}`, [put('logs', 'a', log('a', minutes))])
    }
    for (let step = 0; step < 200; step++) await undo()
    expect(await storedMinutes()).toEqual({ a: 20 })
    for (let step = 0; step < 200; step++) await redo()
    expect(await storedMinutes()).toEqual({ a: 220 })
  })

  it('keeps only the latest 500 steps, so that the history does not grow for ever', async () => {
    for (let minutes = 1; minutes <= 510; minutes++) {
      await applyChange(`Log ${minutes}`, [put('logs', 'a', log('a', minutes))])
    }
    expect(await database.history.count()).toBe(500)
  })

  it('undoes a spell of writing as one step', async () => {
    const joins = { joins: 'reflection r' }
    await applyChange('Write', [put('logs', 'a', log('a', 1))], joins)
    time += 5_000
    await applyChange('Write', [put('logs', 'a', log('a', 2))], joins)
    time += 59_000
    await applyChange('Write', [put('logs', 'a', log('a', 3))], joins)

    expect(await database.history.count()).toBe(1)
    await undo()
    expect(await storedMinutes()).toEqual({})
    await redo()
    expect(await storedMinutes()).toEqual({ a: 3 })
  })

  it('starts a new step after a pause, after another change and for another text', async () => {
    const joins = { joins: 'reflection r' }
    await applyChange('Write', [put('logs', 'a', log('a', 1))], joins)
    time += 60_000
    await applyChange('Write', [put('logs', 'a', log('a', 2))], joins)
    await applyChange('Log', [put('logs', 'b', log('b', 1))])
    await applyChange('Write', [put('logs', 'a', log('a', 3))], joins)
    await applyChange('Write', [put('logs', 'a', log('a', 4))], { joins: 'reflection s' })

    expect(await database.history.count()).toBe(5)
  })

  it('comes back to the same rows whatever was done, undone and done again', async () => {
    const step = fc.oneof(
      fc.record({ kind: fc.constant('put'), key: key(), minutes: fc.nat(600) }),
      fc.record({ kind: fc.constant('remove'), key: key(), minutes: fc.constant(0) }),
    )
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 12 }), async (steps) => {
        await Promise.all(database.tables.map((table) => table.clear()))
        const snapshots = [await storedMinutes()]
        for (const { kind, key: id, minutes } of steps) {
          const edit = kind === 'put' ? put('logs', id, log(id, minutes)) : remove('logs', id)
          if (await applyChange('Step', [edit])) snapshots.push(await storedMinutes())
        }
        for (const expected of snapshots.toReversed().slice(1)) {
          await undo()
          expect(await storedMinutes()).toEqual(expected)
        }
        for (const expected of snapshots.slice(1)) {
          await redo()
          expect(await storedMinutes()).toEqual(expected)
        }
      }),
      { numRuns: 40 },
    )
  })
})

function key() {
  return fc.constantFrom('a', 'b', 'c')
}

function log(id: string, minutes: number): Rows['logs'] {
  return { id, planId: 'plan', taskId: 'task', date: toDay('2026-11-02'), minutes }
}

async function storedMinutes(): Promise<Record<string, number>> {
  return Object.fromEntries((await database.logs.toArray()).map(({ id, minutes }) => [id, minutes]))
}
