import { fakeDesktop } from '../../../support/fake-desktop'
import { deleteDatabases, realStorage } from '../../../support/real-storage'
import { existsSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Dexie } from 'dexie'
import * as fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { toDay } from '#shared/calendar/day'
import { applyChange, patch, put, redo, remove, undo } from '../../../../renderer/db/apply-change'
import { backUp } from '../../../../renderer/db/backups/back-up'
import { readEverything } from '../../../../renderer/db/backups/read-everything'
import { checkStorage, startSettled } from '../../../../renderer/db/boot/check-storage'
import { raiseDoubt } from '../../../../renderer/db/boot/doubt'
import { verifyRows, verifyRowsLater } from '../../../../renderer/db/boot/verify-rows'
import { restoreLost, startEmpty } from '../../../../renderer/db/boot/restore-lost'
import { database, schemaVersion } from '../../../../renderer/db/database'
import { bringUpToDate } from '../../../../renderer/db/journal/safeguard'
import { type Meta, metaKey, metaOf } from '../../../../renderer/db/meta'
import { readRows } from '../../../../renderer/db/read-rows'
import type { Rows } from '../../../../renderer/db/rows'
import { storeBundle } from '../../../../renderer/db/store-bundle'
import { storePostingDraft } from '../../../../renderer/db/posting-drafts'
import { buildBundle } from '../../../support/build-bundle'

const profile = realStorage()

const plan = buildBundle()
  .task()
  .task()
  .pin({ taskId: 'task-1' })
  .reflection({ text: 'Slow, but it is there.' })
  .rating({})
  .posting({})
  .build()

function log(id: string, minutes: number): Rows['logs'] {
  return { id, planId: plan.plan.id, taskId: 'task-1', date: toDay('2026-11-02'), minutes }
}

const logWork = (id: string, minutes: number) =>
  applyChange(`Log ${minutes} min`, [put('logs', id, log(id, minutes))])

const boot = () => checkStorage(() => {})

/** What the user has, whatever database it is in. */
async function everything() {
  const { bundles, seq } = await readEverything()
  return { bundles, seq }
}

/** A profile with a plan and three changes; answers with what the user has. */
async function live() {
  await boot()
  await storeBundle('Create the plan', null, plan)
  await logWork('a', 30)
  await logWork('b', 10)
  return everything()
}

const past = () => JSON.parse(readFileSync(join(profile.folder, 'past.json'), 'utf8'))
const savedSeq = () => Number(document.documentElement.dataset['savedSeq'])
const journalled = async () => (await fakeDesktop.readJournal()).map(({ seq }) => seq)

async function restart() {
  profile.restart()
  const outcome = await boot()
  await startSettled()
  return outcome
}

describe('a start', () => {
  it('where nothing ever was is a first run', async () => {
    expect(await boot()).toEqual({ kind: 'ready', recovery: null })
    expect(await database.plans.count()).toBe(0)
    await startSettled()
    expect(past()).toMatchObject({ everHadData: false, database: 'plumbline', schemaVersion })
    expect(await restart()).toEqual({ kind: 'ready', recovery: null })
  })

  it('after an ordinary end finds everything in order, and rebuilds nothing', async () => {
    const before = await live()
    const onRebuild = vi.fn<() => void>()
    profile.restart()
    expect(await checkStorage(onRebuild)).toEqual({ kind: 'ready', recovery: null })
    expect(onRebuild).not.toHaveBeenCalled()
    expect(await everything()).toEqual(before)
    expect(savedSeq()).toBe(before.seq)
    expect(past()).toMatchObject({ everHadData: true, database: 'plumbline', aside: null })
  })

  it('after the last plan was deleted is no loss', async () => {
    await live()
    await storeBundle('Delete', (await everything()).bundles[0]!, null)
    expect(await restart()).toEqual({ kind: 'ready', recovery: null })
    expect((await everything()).bundles).toEqual([])
  })
})

describe('a database that lost something is made anew, and told', () => {
  it('when it is gone', async () => {
    const before = await live()
    await deleteDatabases()
    expect(await restart()).toMatchObject({
      kind: 'ready',
      recovery: {
        fault: 'gone',
        from: 'journal',
        missing: 0,
        seq: 3,
        counts: { tasks: 2, logs: 2 },
      },
    })
    expect(await everything()).toEqual(before)
    expect(database.name).toBe('plumbline-2')
    expect(past()).toMatchObject({ database: 'plumbline-2', aside: null })
    expect(savedSeq()).toBe(3)
    const [kept] = readdirSync(join(profile.folder, 'damaged'))
    expect(readFileSync(join(profile.folder, 'damaged', kept!, '000003.log'), 'utf8')).toBe(
      'records',
    )
  })

  it('when Chromium made an empty one in its place', async () => {
    const before = await live()
    await deleteDatabases()
    await database.open()
    expect(await restart()).toMatchObject({ recovery: { fault: 'behind' } })
    expect(await everything()).toEqual(before)
  })

  it('when a row is missing in the middle', async () => {
    const before = await live()
    await database.logs.delete('a')
    expect(await restart()).toMatchObject({
      recovery: { fault: 'incomplete', detail: '1 logs, not 2', missing: 0 },
    })
    expect(await everything()).toEqual(before)
  })

  it('when it went back to an earlier moment', async () => {
    const before = await live()
    await database.transaction('rw', database.tables, async () => {
      await database.logs.delete('b')
      await database.history.delete(3)
      await database.meta.put(metaOf(2, await readRows(database)), metaKey)
    })
    expect(await restart()).toMatchObject({
      recovery: { fault: 'behind', detail: 'Change 2, not 3.' },
    })
    expect(await everything()).toEqual(before)
  })

  it('when it cannot be listed', async () => {
    const before = await live()
    profile.restart()
    const list = vi.spyOn(indexedDB, 'databases')
    list.mockRejectedValueOnce(new DOMException('Internal error', 'UnknownError'))
    expect(await boot()).toMatchObject({ recovery: { fault: 'unreadable', missing: 0 } })
    expect(await everything()).toEqual(before)
  })

  it('when it does not open', async () => {
    const before = await live()
    profile.restart()
    const open = vi.spyOn(database, 'open')
    open.mockRejectedValueOnce(new DOMException('Seek failure', 'UnknownError'))
    expect(await boot()).toMatchObject({ recovery: { fault: 'unreadable', missing: 0 } })
    expect(await everything()).toEqual(before)
  })

  it('when it was doubted while the app ran, once', async () => {
    const before = await live()
    await database.logs.update('a', { minutes: 31 })
    profile.restart()
    expect(raiseDoubt('the rows do not add up')).toBe(true)
    expect(await boot()).toMatchObject({
      recovery: { fault: 'incomplete', detail: 'the rows do not add up' },
    })
    expect(raiseDoubt('again')).toBe(false)
    expect(await everything()).toEqual(before)
  })

  it('when a row came back as it was earlier, which is noticed at rest', async () => {
    const before = await live()
    expect(await verifyRows()).toBeNull()
    await database.logs.update('a', { minutes: 29 })
    expect(await restart()).toEqual({ kind: 'ready', recovery: null })
    expect(await verifyRows()).toBe('The rows of change 3 do not add up.')
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    const startAgain = vi.fn<() => Promise<void>>(() => Promise.resolve())
    verifyRowsLater(startAgain)
    vi.advanceTimersByTime(10_000)
    vi.useRealTimers()
    await vi.waitFor(() => expect(startAgain).toHaveBeenCalledOnce())
    const kept = window.name
    profile.restart()
    window.name = kept
    expect(await boot()).toMatchObject({ recovery: { fault: 'incomplete', missing: 0 } })
    expect(await everything()).toEqual(before)
  })

  it('again and again, each time under a new name', async () => {
    const before = await live()
    for (const name of ['plumbline-2', 'plumbline-3']) {
      await deleteDatabases()
      await restart()
      expect(database.name).toBe(name)
    }
    expect(await everything()).toEqual(before)
  })

  it('and tells again when nobody has read it', async () => {
    await live()
    await deleteDatabases()
    const { recovery } = (await restart()) as { recovery: unknown }
    expect(await restart()).toEqual({ kind: 'ready', recovery })
  })
})

describe('what it is made from', () => {
  it('is a backup with the changes after it', async () => {
    await live()
    await backUp(profile.clock.time)
    await logWork('c', 5)
    const before = await everything()
    await deleteDatabases()
    expect(await restart()).toMatchObject({ recovery: { from: 'backup', seq: 4, missing: 0 } })
    expect(await everything()).toEqual(before)
  })

  it('is the backup before, with more changes, when the newest is damaged', async () => {
    await live()
    for (const id of ['c', 'd', 'e']) {
      await backUp((profile.clock.time += 60_000))
      await logWork(id, 5)
    }
    expect((await journalled())[0]).toBe(5)
    const before = await everything()
    const newest = readdirSync(profile.backupFolder).toSorted().at(-1)!
    truncateSync(join(profile.backupFolder, newest), 900)
    await deleteDatabases()
    expect(await restart()).toMatchObject({ recovery: { from: 'backup', seq: 6, missing: 0 } })
    expect(await everything()).toEqual(before)
  })

  it('is the newest backup alone when there is no journal and no past', async () => {
    const before = await live()
    await backUp(profile.clock.time)
    await deleteDatabases()
    rmSync(join(profile.folder, 'journal'), { recursive: true })
    rmSync(join(profile.folder, 'past.json'))
    expect(await restart()).toMatchObject({ recovery: { fault: 'gone', from: 'backup', seq: 3 } })
    expect((await everything()).bundles).toEqual(before.bundles)
  })

  it('is what can still be read, with the journal, when there is no other beginning', async () => {
    await live()
    const before = await everything()
    // As a profile of before there was a journal: it begins in the middle.
    const lines = readFileSync(profile.journalPath, 'utf8').split('\n')
    writeFileSync(profile.journalPath, lines.slice(2).join('\n'))
    await database.ratings.clear()
    expect(await restart()).toMatchObject({ recovery: { from: 'database', seq: 3 } })
    expect((await everything()).bundles).toEqual([{ ...before.bundles[0], ratings: [] }])
  })

  it('is never a backup from elsewhere while there is something of this profile', async () => {
    const before = await live()
    await backUp(profile.clock.time)
    const [own] = readdirSync(profile.backupFolder)
    const text = readFileSync(join(profile.backupFolder, own!), 'utf8')
    const foreign = text.replace('"seq": 3', '"seq": 900')
    writeFileSync(join(profile.backupFolder, '2027-01-01T00-00-00_seq-000900.json'), foreign)
    await logWork('c', 1)
    await deleteDatabases()
    expect(await restart()).toMatchObject({ recovery: { seq: 4, missing: 0 } })
    expect((await everything()).bundles[0]!.logs).toHaveLength(3)
    expect(before.seq).toBe(3)
  })

  it('goes as far as there is no hole, and says how much is missing', async () => {
    await live()
    vi.spyOn(console, 'error').mockReturnValue()
    const lines = readFileSync(profile.journalPath, 'utf8').split('\n')
    writeFileSync(profile.journalPath, [lines[0], 'damaged', lines[2], ''].join('\n'))
    await deleteDatabases()
    expect(await restart()).toMatchObject({ recovery: { from: 'journal', seq: 1, missing: 2 } })
    expect((await logWork('z', 1))?.seq).toBe(4)
    expect(await restart()).toMatchObject({ kind: 'ready' })
    expect((await everything()).seq).toBe(4)
  })
})

describe('what is kept beside the rows', () => {
  it('is the history: undo and redo go on where they were', async () => {
    await live()
    await undo()
    await deleteDatabases()
    await restart()
    expect((await redo())?.label).toBe('Log 10 min')
    expect((await undo())?.label).toBe('Log 10 min')
    expect((await undo())?.label).toBe('Log 30 min')
    expect((await everything()).bundles[0]!.logs).toEqual([])
  })

  it('is the timer and a posting not kept yet, as long as the database reads', async () => {
    await live()
    await storePostingDraft('plan-1', { text: 'We look for', title: null })
    await database.logs.delete('a')
    expect(await restart()).toMatchObject({ recovery: { hasDrafts: true } })
    expect(await database.postingDrafts.get('plan-1')).toEqual({ text: 'We look for', title: null })
    await deleteDatabases()
    expect(await restart()).toMatchObject({ recovery: { hasDrafts: false } })
  })
})

describe('a database that is ahead of the journal', () => {
  it('gives it the changes it lacks: the app ended between the two', async () => {
    await live()
    fakeDesktop.appendChanges.mockResolvedValueOnce({ kind: 'failed', reason: 'The disk is full.' })
    await logWork('c', 5)
    expect(await journalled()).toEqual([1, 2, 3])
    expect(await restart()).toEqual({ kind: 'ready', recovery: null })
    expect(await journalled()).toEqual([1, 2, 3, 4])
    expect(savedSeq()).toBe(4)
  })

  it('gives it everything when the history has not all of them any more', async () => {
    await live()
    rmSync(join(profile.folder, 'journal'), { recursive: true })
    await database.history.delete(1)
    const before = await everything()
    expect(await restart()).toEqual({ kind: 'ready', recovery: null })
    expect(await journalled()).toEqual([3])
    await logWork('c', 5)
    await deleteDatabases()
    await restart()
    expect((await everything()).bundles[0]!.logs).toHaveLength(3)
    expect(before.seq).toBe(3)
  })

  it('heals a hole in the journal', async () => {
    await live()
    vi.spyOn(console, 'error').mockReturnValue()
    const lines = readFileSync(profile.journalPath, 'utf8').split('\n')
    writeFileSync(profile.journalPath, [lines[0], 'damaged', lines[2], ''].join('\n'))
    const before = await everything()
    expect(await restart()).toEqual({ kind: 'ready', recovery: null })
    await deleteDatabases()
    expect(await restart()).toMatchObject({ recovery: { missing: 0 } })
    expect(await everything()).toEqual(before)
  })
})

describe('a rebuild that is cut short', () => {
  const steps = ['setDatabaseAside', 'settlePast', 'appendChanges'] as const
  const whens = ['before', 'after'] as const
  const cuts = steps.flatMap((step) => whens.map((when) => ({ step, when })))

  it.each(cuts)('$when $step ends the same at the next start', async ({ step, when }) => {
    const before = await live()
    await deleteDatabases()
    profile.restart()
    const work = fakeDesktop[step].getMockImplementation() as (given?: unknown) => Promise<never>
    fakeDesktop[step].mockImplementationOnce(async (given?: unknown) => {
      if (when === 'after') await work(given)
      throw new Error('the app ended here')
    })
    vi.spyOn(console, 'error').mockReturnValue()
    await boot().catch(() => {})
    expect(await restart()).toMatchObject({ kind: 'ready' })
    expect(await everything()).toEqual(before)
    expect(past().untold).toContain('"fault":"gone"')
    expect(readdirSync(join(profile.folder, 'damaged'))).toHaveLength(1)
    expect((await logWork('c', 1))?.seq).toBe(4)
  })

  it('for want of room for the old files changes nothing, and says why', async () => {
    await live()
    await deleteDatabases()
    profile.restart()
    fakeDesktop.setDatabaseAside.mockResolvedValueOnce({
      kind: 'failed',
      reason: 'The disk is full.',
    })
    expect(await boot()).toMatchObject({
      kind: 'stuck',
      reason: expect.stringContaining('The disk is full.'),
    })
    expect(await restart()).toMatchObject({ recovery: { missing: 0 } })
  })

  it('is not even begun while the disk is full', async () => {
    await live()
    await deleteDatabases()
    profile.restart()
    const read = fakeDesktop.readPast.getMockImplementation()!
    fakeDesktop.readPast.mockImplementationOnce(async () => ({
      ...(await read()),
      isDiskFull: true,
    }))
    expect(await boot()).toMatchObject({ kind: 'stuck', reason: expect.stringContaining('full') })
    expect(existsSync(join(profile.folder, 'damaged'))).toBe(false)
  })
})

describe('data that nothing can bring back', () => {
  async function loseEverything() {
    await live()
    await deleteDatabases()
    rmSync(join(profile.folder, 'journal'), { recursive: true })
    profile.restart()
    return boot()
  }

  it('is lost, not a first run', async () => {
    expect(await loseEverything()).toMatchObject({ kind: 'lost', facts: { fault: 'gone' } })
    expect(await restart()).toMatchObject({ kind: 'lost' })
  })

  it('leaves room for a backup from elsewhere', async () => {
    const { toBackup } = await import('#shared/export/formats/backup/to-backup')
    await loseEverything()
    expect(await restoreLost('nonsense', 3)).toMatch(/^That file is no backup/)
    expect(await restoreLost(toBackup([plan], 0), 3)).toBeNull()
    expect((await everything()).bundles).toEqual([plan])
    expect(await restart()).toEqual({ kind: 'ready', recovery: null })
    expect((await logWork('a', 1))?.seq).toBe(4)
  })

  it('leaves room for a new beginning that stays one', async () => {
    await loseEverything()
    expect(await startEmpty(3)).toBeNull()
    expect(await restart()).toEqual({ kind: 'ready', recovery: null })
    expect((await logWork('a', 1))?.seq).toBe(4)
    expect(await restart()).toEqual({ kind: 'ready', recovery: null })
  })
})

it('a newer database is left alone', async () => {
  await live()
  database.close()
  const newer = new Dexie('plumbline')
  newer.version(99).stores({ other: '' })
  await newer.open()
  newer.close()
  expect(await restart()).toEqual({ kind: 'newer' })
  expect(await indexedDB.databases()).toEqual([{ name: 'plumbline', version: 990 }])
})

it('another version of the app or of Electron begins with a backup', async () => {
  await live()
  profile.restart({ app: '2.0.0', electron: '42.0.0' })
  expect(await boot()).toEqual({ kind: 'ready', recovery: null })
  await startSettled()
  expect(past()).toMatchObject({ appVersion: '2.0.0' })
  expect(readdirSync(profile.backupFolder)).toHaveLength(1)
})

it('whatever was done and whatever is damaged then, everything that was saved is there', async () => {
  const step = fc.oneof(
    fc.record({
      kind: fc.constant('log' as const),
      id: fc.constantFrom('a', 'b', 'c'),
      to: fc.nat(99),
    }),
    fc.record({
      kind: fc.constantFrom('remove' as const, 'patch' as const),
      id: fc.constantFrom('a', 'b', 'c'),
      to: fc.nat(99),
    }),
    fc.record({
      kind: fc.constantFrom('undo', 'redo', 'back-up', 'restart' as const),
      id: fc.constant(''),
      to: fc.constant(0),
    }),
  )
  const damage = fc.constantFrom('gone', 'row', 'older', 'journal', 'past')
  await fc.assert(
    fc.asyncProperty(
      fc.array(step, { minLength: 1, maxLength: 14 }),
      damage,
      async (steps, what) => {
        await deleteDatabases()
        for (const name of ['journal', 'backups', 'damaged', 'past.json']) {
          rmSync(join(profile.folder, name), { recursive: true, force: true })
        }
        profile.restart()
        const { chooseDatabase } = await import('../../../../renderer/db/database')
        chooseDatabase('plumbline')
        await boot()
        await storeBundle('Create the plan', null, plan)
        let older: Meta | undefined
        for (const { kind, id, to } of steps) {
          older = await database.meta.get(metaKey)
          if (kind === 'log') await logWork(id, to)
          else if (kind === 'remove') await applyChange('Remove', [remove('logs', id)])
          else if (kind === 'patch')
            await applyChange('Patch', [patch('logs', id, { minutes: to })])
          else if (kind === 'undo') await undo()
          else if (kind === 'redo') await redo()
          else if (kind === 'back-up') await backUp((profile.clock.time += 60_000))
          else await restart()
        }
        const before = await everything()
        if (what === 'gone') await deleteDatabases()
        else if (what === 'row') await database.tasks.clear()
        else if (what === 'older' && older) await database.meta.put(older, metaKey)
        else if (what === 'journal') rmSync(profile.journalPath)
        else rmSync(join(profile.folder, 'past.json'), { force: true })
        const outcome = await restart()
        expect(outcome.kind).toBe('ready')
        expect(await everything()).toEqual(before)
        await bringUpToDate()
      },
    ),
    { numRuns: 25 },
  )
})
