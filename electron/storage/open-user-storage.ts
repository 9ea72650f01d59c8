import { app, type Session } from 'electron'
import { openBackups, type Backups } from '../backups/open-backups'
import { faultsFrom, filesReaching } from '../fault-points'
import { readTextFile } from '../files/read-text-file'
import { writeFileAtomically } from '../files/write-file-atomically'
import { openJournal } from '../journal/open-journal'
import { openPast } from './open-past'
import { openStorage, type Storage } from './open-storage'

/** Opens everything in the data folder that keeps what the user wrote, but for the database of the page. */
export function openUserStorage(
  session: Session,
  pageOrigin: string,
): { readonly storage: Storage; readonly backups: Backups } {
  const dataFolder = app.getPath('userData')
  const reach = app.isPackaged ? null : faultsFrom(process.env['PLUMBLINE_FAULT'])
  const snapshotFiles = filesReaching(reach, 'snapshot-before-rename', 'snapshot-after-rename')
  const journal = openJournal(dataFolder, { reach })
  const backups = openBackups(dataFolder, {
    files: {
      write: (path, text) => writeFileAtomically(path, text, snapshotFiles),
      read: readTextFile,
    },
    onWritten: (seqs) => journal.compact(seqs),
  })
  const storage = openStorage({
    dataFolder,
    journal,
    past: openPast(dataFolder),
    versions: { app: app.getVersion(), electron: process.versions.electron },
    hasBackups: () => backups.hasOwn(),
    clear: () => session.clearStorageData({ origin: pageOrigin, storages: ['indexdb'] }),
    reach,
  })
  return { storage, backups }
}
