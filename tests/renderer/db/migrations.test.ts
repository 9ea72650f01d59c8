import { fakeDesktop } from '../../support/fake-desktop'
import { realStorage } from '../../support/real-storage'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { fromBackup } from '#shared/export/import/from-backup'
import { undo } from '../../../renderer/db/apply-change'
import { checkStorage, startSettled } from '../../../renderer/db/boot/check-storage'
import { database, firstName, schemaVersion } from '../../../renderer/db/database'
import { metaKey, metaOf, tableNames } from '../../../renderer/db/meta'
import { readRows } from '../../../renderer/db/read-rows'
import {
  makeNativeDatabase,
  readNativeDatabase,
  readStoredDatabase,
  storedDatabases,
} from '../../support/native-database'

const profile = realStorage()

afterEach(() => vi.restoreAllMocks())

const boot = (mayGoWithoutBackup = false) => checkStorage(() => {}, mayGoWithoutBackup)
const versions = Array.from({ length: schemaVersion }, (_, index) => index + 1)
const older = versions.filter((version) => version < schemaVersion)

function rowsOf(version: number): Record<string, unknown[]> {
  const stores = Object.entries(readStoredDatabase(version).stores)
  return Object.fromEntries(
    stores.map(([name, { entries }]) => [name, entries.map(([, row]) => row)]),
  )
}

/** What can fail while a database of a version is brought to the form of this one; later steps write no row. */
function faultsFrom(version: number): (readonly [string, () => void])[] {
  const throwNoRoom = () => {
    throw new DOMException('no room', 'DataError')
  }
  const atRow = () => vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(throwNoRoom)
  const atTable = () =>
    vi.spyOn(IDBDatabase.prototype, 'createObjectStore').mockImplementation(throwNoRoom)
  return version < 4
    ? [
        ['a row', atRow],
        ['a table', atTable],
      ]
    : [['a table', atTable]]
}

describe.each(versions)('a database of version %i', (version) => {
  it('is brought to the form of this version with everything in it, and stays so', async () => {
    await makeNativeDatabase(firstName, readStoredDatabase(version))
    for (const _start of ['first', 'second']) {
      expect(await boot()).toEqual({ kind: 'ready', recovery: null })
      await startSettled()
      const rows = await readRows(database)
      expect(await database.meta.get(metaKey)).toEqual(metaOf(7, rows))
      database.close()
      const stored = await readNativeDatabase(firstName)
      expect(stored.version).toBe(schemaVersion * 10)
      expect(stored.rows).toMatchObject(rowsOf(version))
      profile.restart()
    }
    expect(await boot()).toEqual({ kind: 'ready', recovery: null })
    expect((await undo())?.label).toBe('Log 50 min')
  })

  it('has everything in the journal from then on', async () => {
    await makeNativeDatabase(firstName, readStoredDatabase(version))
    await boot()
    await startSettled()
    const [checkpoint] = await fakeDesktop.readJournal()
    expect(checkpoint).toMatchObject({ seq: 7, isCheckpoint: true })
    const { rows } = checkpoint as unknown as { readonly rows: Record<string, unknown[]> }
    for (const name of tableNames) expect(rows[name]).toEqual(rowsOf(version)[name])
  })
})

describe.each(older)('an upgrade from version %i', (version) => {
  it('begins with a backup of what was there', async () => {
    await makeNativeDatabase(firstName, readStoredDatabase(version))
    await boot()
    const [name] = readdirSync(profile.backupFolder)
    const { header, bundles } = fromBackup(readFileSync(join(profile.backupFolder, name!), 'utf8'))
    expect(header).toMatchObject({ seq: 7, counts: { plans: 1, tasks: 2, logs: 1, postings: 1 } })
    expect(bundles[0]?.plan.title).toBe('Mini blog “Ünïcödé” 👋')
  })

  it.each(faultsFrom(version))(
    'that fails half way leaves everything as it was, says so, and goes well the next time: %s',
    async (_at, fail) => {
      await makeNativeDatabase(firstName, readStoredDatabase(version))
      fail()
      expect(await boot()).toMatchObject({
        kind: 'stuck',
        reason: expect.stringContaining('It is as it was, and there is a backup of it.'),
      })
      vi.restoreAllMocks()
      database.close()
      const stored = await readNativeDatabase(firstName)
      expect(stored.version).toBe(version * 10)
      expect(stored.rows).toEqual(rowsOf(version))
      expect(readdirSync(profile.backupFolder)).toHaveLength(1)

      profile.restart()
      expect(await boot()).toEqual({ kind: 'ready', recovery: null })
    },
  )

  it('waits where no backup can be written, unless one wants to go on without', async () => {
    await makeNativeDatabase(firstName, readStoredDatabase(version))
    fakeDesktop.writeBackup.mockResolvedValueOnce({ kind: 'failed', reason: 'The disk is full.' })
    expect(await boot()).toMatchObject({
      kind: 'stuck',
      reason: 'The disk is full.',
      mayGoOn: true,
    })
    database.close()
    expect((await readNativeDatabase(firstName)).version).toBe(version * 10)
    expect(await boot(true)).toEqual({ kind: 'ready', recovery: null })
  })
})

it('there is a database of every version that ever was', () => {
  expect(readdirSync(storedDatabases).toSorted()).toEqual(
    versions.map((version) => `v${version}.json`),
  )
})
