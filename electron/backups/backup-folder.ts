import { createHash } from 'node:crypto'
import { lstat, mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { StoredBackup } from '#shared/ipc/desktop-api'
import { translate } from '#shared/language/translate'
import { readTextFile, type ReadTextResult } from '../files/read-text-file'
import { writeFileAtomically } from '../files/write-file-atomically'
import { indexBackups, type IndexedBackup } from './backup-index'
import { backupName, dayOfName, isBackupName } from './backup-name'
import { totalOf, type InspectedBackup } from './inspect-backup'
import { leftoversIn } from './leftovers'
import { backupsToDrop } from './thin-backups'

/** A folder with backups in it. Whatever else lies there is left alone. */
export interface BackupFolder {
  /** The newest first. */
  list(): Promise<StoredBackup[]>
  read(name: string): Promise<ReadTextResult>
  /**
   * Writes a backup, reads it again, and lets old ones go. Rejects, and changes nothing, when it cannot.
   *
   * @param backup what `inspectBackup` said of the text
   */
  write(text: string, backup: InspectedBackup, at: Date): Promise<'written' | 'unchanged'>
}

/** What is done to files, so that tests can let it fail. */
export interface BackupFiles {
  readonly write: (path: string, text: string) => Promise<void>
  readonly read: (path: string) => Promise<ReadTextResult>
}

const systemFiles: BackupFiles = { write: writeFileAtomically, read: readTextFile }

/**
 * @param isOwn the app's own folder is made where it is missing; one the user chose may be on a disk that is
 *   not connected now, and must not be made in its place
 */
export function openBackupFolder(
  path: string,
  isOwn: boolean,
  files: BackupFiles = systemFiles,
): BackupFolder {
  const index = indexBackups(path, isOwn, files.read)

  return {
    list: async () => (await index()).map(({ stored }) => stored),
    async read(name) {
      const stats = await lstat(join(path, name)).catch(() => null)
      if (!isBackupName(name) || !stats?.isFile()) {
        return { kind: 'failed', reason: translate('This backup is no longer there.') }
      }
      return files.read(join(path, name))
    },
    async write(text, { header, checksum }, at) {
      if (isOwn) await mkdir(path, { recursive: true, mode: 0o700 })
      const before = await index()
      const latest = before.find(({ stored }) => stored.state === 'verified')
      if (latest && latest.checksum === checksum) return 'unchanged'

      const name = freeName(at, header?.seq ?? 0, before)
      await files.write(join(path, name), text)
      await verify(join(path, name), text, files)

      // What cannot be taken away now is tried again with the next backup.
      for (const old of [...thin(await index(), name), ...(await leftoversIn(path, at))]) {
        await rm(join(path, old), { force: true }).catch(() => {})
      }
      return 'written'
    },
  }
}

function freeName(at: Date, seq: number, taken: readonly IndexedBackup[]): string {
  const names = new Set(taken.map(({ stored }) => stored.name))
  for (let twin = 1; ; twin += 1) {
    const name = backupName(at, seq, twin)
    if (!names.has(name)) return name
  }
}

/** The disk may have lied: the file has to say, byte for byte, what was written. */
async function verify(path: string, text: string, files: BackupFiles): Promise<void> {
  const read = await files.read(path)
  if (read.kind === 'read' && hashOf(read.text) === hashOf(text)) return
  throw Object.assign(new Error('the backup does not hold what was written'), { code: 'EIO' })
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}

function thin(backups: readonly IndexedBackup[], justWritten: string): string[] {
  const verified = backups.flatMap(({ stored: { state, name, counts } }) =>
    state === 'verified' && counts ? [{ name, records: totalOf(counts) }] : [],
  )
  return backupsToDrop(verified, { today: dayOfName(justWritten), justWritten })
}
