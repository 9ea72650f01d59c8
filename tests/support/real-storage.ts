import { fakeDesktop } from './fake-desktop'
import 'fake-indexeddb/auto'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Dexie } from 'dexie'
import { afterEach, beforeEach } from 'vitest'
import { openBackups } from '../../electron/backups/open-backups'
import { journalName, openJournal } from '../../electron/journal/open-journal'
import { openPast } from '../../electron/storage/open-past'
import { openStorage } from '../../electron/storage/open-storage'
import { stampChangesWith } from '../../renderer/db/apply-change'
import { startSettled } from '../../renderer/db/boot/check-storage'
import { chooseDatabase, database, firstName } from '../../renderer/db/database'
import { guardSeq } from '../../renderer/db/known-seq'

/** A profile on the disk: the real main process beside the real database of the page. */
export interface Profile {
  /** Of the user data. */
  readonly folder: string
  readonly journalPath: string
  readonly backupFolder: string
  /** Moves with every change. */
  readonly clock: { time: number }
  /** The app starts anew on what is on the disk; the databases stay. */
  restart(versions?: { readonly app: string; readonly electron: string }): void
}

/** Gives every test of a file a profile of its own. Import this file before anything that asks for the page. */
export function realStorage(): Profile {
  const profile = { folder: '', journalPath: '', backupFolder: '', clock: { time: 0 }, restart }

  function restart(versions = { app: '1.0.0', electron: '42.0.0' }): void {
    const dataFolder = profile.folder
    const journal = openJournal(dataFolder)
    const backups = openBackups(dataFolder, {
      now: () => new Date(profile.clock.time),
      onWritten: (seqs) => journal.compact(seqs),
    })
    const storage = openStorage({
      dataFolder,
      journal,
      past: openPast(dataFolder),
      versions,
      hasBackups: () => backups.hasOwn(),
      clear: deleteDatabases,
      now: () => new Date((profile.clock.time += 1_000)),
    })
    fakeDesktop.readPast.mockImplementation(async () => {
      return { ...(await storage.readPast()), isDiskFull: false }
    })
    fakeDesktop.sendSteps.mockImplementation(async (steps) =>
      storage.takeSteps(structuredClone(steps)),
    )
    fakeDesktop.appendChanges.mockImplementation((records) =>
      // As it arrives over there.
      storage.append(structuredClone(records)),
    )
    fakeDesktop.readJournal.mockImplementation(() => storage.readJournal())
    fakeDesktop.setDatabaseAside.mockImplementation(() => storage.setAside())
    fakeDesktop.settlePast.mockImplementation((past) => storage.settle(past))
    fakeDesktop.listBackups.mockImplementation(() => backups.list())
    fakeDesktop.writeBackup.mockImplementation((text) => backups.write(text))
    fakeDesktop.readBackup.mockImplementation(async (name) => {
      const file = await backups.read(name)
      return file.kind === 'read' ? { kind: 'opened', fileName: name, text: file.text } : file
    })
    guardSeq(null)
    database.close()
    window.name = ''
  }

  beforeEach(() => {
    profile.folder = mkdtempSync(join(tmpdir(), 'plumbline-profile-'))
    profile.journalPath = join(profile.folder, 'journal', journalName)
    profile.backupFolder = join(profile.folder, 'backups')
    profile.clock.time = Date.UTC(2026, 10, 2)
    // The files of the database, for whoever keeps them.
    mkdirSync(join(profile.folder, 'IndexedDB'))
    writeFileSync(join(profile.folder, 'IndexedDB', '000003.log'), 'records')
    stampChangesWith(() => (profile.clock.time += 1_000))
    restart()
    chooseDatabase(firstName)
  })
  afterEach(async () => {
    await startSettled()
    guardSeq(null)
    database.close()
    await deleteDatabases()
    rmSync(profile.folder, { recursive: true })
  })
  return profile
}

/** What Chromium does when it is told to clear the data of our page, or when it gives up on it. */
export async function deleteDatabases(): Promise<void> {
  database.close()
  for (const { name } of await indexedDB.databases()) await Dexie.delete(name!)
}
