import { fakeDesktop } from '../../support/fake-desktop'
import { deleteDatabases, realStorage } from '../../support/real-storage'
import { readFileSync } from 'node:fs'
import * as fc from 'fast-check'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { toDay } from '#shared/calendar/day'
import { applyChange, put, redo, remove, undo } from '../../../renderer/db/apply-change'
import { checkStorage, startSettled } from '../../../renderer/db/boot/check-storage'
import { database } from '../../../renderer/db/database'
import { forgetLooseOps, wholeEntry } from '../../../renderer/db/history-entries'
import { readHistory } from '../../../renderer/db/history'
import { currentSafeguard, tryAgain } from '../../../renderer/db/journal/safeguard'
import { emptyMeta, metaKey, metaOf } from '../../../renderer/db/meta'
import { readRows } from '../../../renderer/db/read-rows'
import type { Rows } from '../../../renderer/db/rows'

const profile = realStorage()

afterEach(() => {
  fakeDesktop.sendSteps.mockClear()
  vi.restoreAllMocks()
})

/** Three parts, the last of them short. */
const many = 600
const lastRow = 'log-0599'
const idOf = (number: number) => `log-${String(number).padStart(4, '0')}`
const boot = () => checkStorage(() => {})

function log(id: string, minutes: number): Rows['logs'] {
  return { id, planId: 'plan-1', taskId: 'task-1', date: toDay('2026-11-02'), minutes }
}

const logOne = (id: string, minutes = 1) =>
  applyChange(`Log ${id}`, [put('logs', id, log(id, minutes))])
const restore = (minutes: number, count = many) =>
  applyChange(
    'Restore',
    Array.from({ length: count }, (_, number) => {
      return put('logs', idOf(number), log(idOf(number), minutes))
    }),
  )

const looseParts = async () => (await database.historyOps.toCollection().primaryKeys()).length
const rowsNow = () => database.transaction('r', database.tables, () => readRows(database))
const lines = () => readFileSync(profile.journalPath, 'utf8').trimEnd().split('\n')

async function expectSound() {
  const meta = (await database.meta.get(metaKey)) ?? emptyMeta
  expect(meta).toEqual(metaOf(meta.seq, await rowsNow()))
}

async function restart() {
  await startSettled()
  profile.restart()
  const result = await boot()
  await startSettled()
  return result
}

describe('the steps of a large change', () => {
  it('lie beside its entry, in rows of which none is as large', async () => {
    await boot()
    await restore(5)
    const entry = await database.history.get(1)
    expect(entry).toMatchObject({ label: 'Restore', ops: [], parts: 3 })
    const parts = await database.historyOps.toArray()
    expect(parts.map(({ length }) => length)).toEqual([250, 250, 100])
    expect((await wholeEntry(entry!)).ops).toHaveLength(many)
    expect(await readHistory()).toMatchObject([{ seq: 1, label: 'Restore', state: 'made' }])
  })

  it('stay in the entry of every other change', async () => {
    await boot()
    await restore(5, 250)
    expect((await database.history.get(1))?.ops).toHaveLength(250)
    expect(await database.history.get(1)).not.toHaveProperty('parts')
    expect(await looseParts()).toBe(0)
    expect(fakeDesktop.sendSteps).not.toHaveBeenCalled()
  })

  it('stay in the entry of typing, which is read with every letter', async () => {
    await boot()
    const edits = (minutes: number) =>
      Array.from({ length: many }, (_, number) =>
        put('logs', idOf(number), log(idOf(number), minutes)),
      )
    await applyChange('Type', edits(1), { joins: 'typing' })
    await applyChange('Type', edits(2), { joins: 'typing' })
    expect(await database.history.toArray()).toMatchObject([{ seq: 2 }])
    await undo()
    expect(await database.logs.count()).toBe(0)
  })

  it('are undone and done again, as often as one likes, and leave nothing behind', async () => {
    await boot()
    await logOne('log-0001', 99)
    const before = await rowsNow()
    await restore(5)
    const after = await rowsNow()
    for (const _time of [1, 2]) {
      expect((await undo())?.label).toBe('Restore')
      expect(await rowsNow()).toEqual(before)
      expect((await redo())?.label).toBe('Restore')
      expect(await rowsNow()).toEqual(after)
    }
    expect(await looseParts()).toBe(3)
    await expectSound()
  })

  it('that were kept in the entry itself, as older versions did, are undone as well', async () => {
    await boot()
    await restore(5)
    await database.history.put(await wholeEntry((await database.history.get(1))!))
    await database.historyOps.clear()
    await undo()
    expect(await database.logs.count()).toBe(0)
    await redo()
    expect(await database.logs.count()).toBe(many)
  })

  it('of which some are gone change nothing when they are undone', async () => {
    await boot()
    await restore(5)
    await database.historyOps.delete([1, 2])
    await expect(undo()).rejects.toMatchObject({ name: 'StorageError', kind: 'corrupt' })
    expect(await database.logs.count()).toBe(many)
    expect(await database.history.get(1)).toMatchObject({ stack: 'undo' })
    await expectSound()
  })

  it('are let go of when nobody can undo or redo them any more', async () => {
    await boot()
    await restore(5)
    await undo()
    await logOne(lastRow)
    expect(await looseParts()).toBe(3)
    await forgetLooseOps()
    expect(await looseParts()).toBe(0)

    await restore(5)
    await undo()
    await logOne('log-x')
    await restore(6)
    expect((await database.historyOps.toCollection().primaryKeys()).map(([seq]) => seq)).toEqual([
      7, 7, 7,
    ])
  })

  it('come and go with other changes, and the same rows come back', async () => {
    // A database that begins anew would not go with one journal.
    fakeDesktop.appendChanges.mockImplementation(async (records) => {
      return { kind: 'kept', lastSeq: records.at(-1)!.seq }
    })
    const act = fc.oneof(
      fc.record({ kind: fc.constant('many'), minutes: fc.nat(3) }),
      fc.record({ kind: fc.constant('one'), minutes: fc.nat(3) }),
      fc.record({ kind: fc.constantFrom('undo', 'redo'), minutes: fc.constant(0) }),
    )
    await fc.assert(
      fc.asyncProperty(fc.array(act, { minLength: 1, maxLength: 6 }), async (acts) => {
        await deleteDatabases()
        await database.open()
        for (const { kind, minutes } of acts) {
          if (kind === 'many') await restore(minutes, 251)
          else if (kind === 'one') await logOne(lastRow, minutes)
          else await (kind === 'undo' ? undo() : redo())
        }
        const last = await rowsNow()
        let back = 0
        while (await undo()) back += 1
        expect(await database.logs.count()).toBe(0)
        for (; back > 0; back -= 1) await redo()
        expect(await rowsNow()).toEqual(last)
        await expectSound()
      }),
      { numRuns: 12 },
    )
  })
})

describe('a large change in the journal', () => {
  it('is one line, as if it had been sent in one go', async () => {
    await boot()
    const change = await restore(5)
    expect(
      fakeDesktop.sendSteps.mock.calls.map(([{ part, steps }]) => [part, steps.length]),
    ).toEqual([
      [0, 250],
      [1, 250],
      [2, 100],
    ])
    expect(lines()).toHaveLength(1)
    expect(lines()[0]!.slice(9)).toBe(JSON.stringify({ ...change, via: 'change', joins: null }))
  })

  it('is not safe while a part of it is missing, and is sent anew', async () => {
    await boot()
    fakeDesktop.sendSteps.mockResolvedValueOnce(undefined)
    await restore(5)
    expect(currentSafeguard()).toMatchObject({ waiting: 1 })
    expect(await fakeDesktop.readJournal()).toEqual([])
    await tryAgain()
    expect(currentSafeguard()).toEqual({ waiting: 0, problem: null })
    expect(lines()).toHaveLength(1)
  })

  it('waits for the changes before it, and those after it for it', async () => {
    await boot()
    await Promise.all([logOne('a'), restore(5), logOne('b')])
    expect((await fakeDesktop.readJournal()).map(({ seq }) => seq)).toEqual([1, 2, 3])
  })

  it('comes out of the database at the next start, when the app ended before it was sent', async () => {
    await boot()
    await logOne('a')
    vi.spyOn(console, 'error').mockReturnValue()
    fakeDesktop.sendSteps.mockRejectedValueOnce(new Error('gone'))
    const change = await restore(5)
    expect(await restart()).toEqual({ kind: 'ready', recovery: null })
    const [, stored] = await fakeDesktop.readJournal()
    expect(stored).toEqual({ ...change, via: 'change', joins: null })
  })

  it('gives way to everything there is when the history has lost some of its steps', async () => {
    await boot()
    await logOne('a')
    vi.spyOn(console, 'error').mockReturnValue()
    fakeDesktop.sendSteps.mockRejectedValueOnce(new Error('gone'))
    await restore(5)
    await database.historyOps.delete([2, 0])
    expect(await restart()).toEqual({ kind: 'ready', recovery: null })
    expect((await fakeDesktop.readJournal()).at(-1)).toMatchObject({ seq: 2, isCheckpoint: true })
  })

  it('brings a database back that is gone, and can then be undone', async () => {
    await boot()
    await logOne('a')
    const before = await rowsNow()
    await restore(5)
    const after = await rowsNow()
    await deleteDatabases()
    expect(await restart()).toMatchObject({ kind: 'ready', recovery: { missing: 0 } })
    expect(await rowsNow()).toEqual(after)
    expect(await database.history.get(2)).toMatchObject({ ops: [], parts: 3 })
    await undo()
    expect(await rowsNow()).toEqual(before)
  })

  it('is found in a damaged database that alone has it', async () => {
    await boot()
    await logOne('a')
    vi.spyOn(console, 'error').mockReturnValue()
    fakeDesktop.appendChanges.mockResolvedValueOnce({ kind: 'failed', reason: 'full' })
    await restore(5)
    await database.logs.delete('log-0003')
    expect(await restart()).toMatchObject({ kind: 'ready', recovery: { missing: 0 } })
    expect(await database.logs.count()).toBe(many + 1)
    await expectSound()
  })
})

it('a large change that takes everything away is undone', async () => {
  await boot()
  await restore(5)
  const full = await rowsNow()
  await applyChange(
    'Delete',
    full.logs.map(({ id }) => remove('logs', id)),
  )
  expect(await database.logs.count()).toBe(0)
  await undo()
  expect(await rowsNow()).toEqual(full)
})
