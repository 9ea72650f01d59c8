import { createHash } from 'node:crypto'
import * as nodeFiles from 'node:fs/promises'
import { join } from 'node:path'
import type { StoredBackup } from '#shared/ipc/desktop-api'
import { readTextFile, type ReadTextResult } from '../files/read-text-file'
import { writeFileAtomically } from '../files/write-file-atomically'
import { backupName, dayOfName, isBackupName } from './backup-name'
import { inspectBackup, totalOf, type InspectedBackup } from './inspect-backup'
import { backupsToDrop } from './thin-backups'

/** A folder with backups in it. Whatever else lies there is left alone. */
export interface BackupFolder {
  /** The newest first; files that are no backups by their name are passed over. */
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
  /** What was read once is not read again until it changes. */
  const known = new Map<string, Inspected>()

  async function list(): Promise<Inspected[]> {
    const found: Inspected[] = []
    for (const name of await namesIn(path, isOwn)) {
      const entry = await inspectFile(name)
      if (entry) found.push(entry)
    }
    return found.toSorted((a, b) => (a.stored.name < b.stored.name ? 1 : -1))
  }

  async function inspectFile(name: string): Promise<Inspected | null> {
    const stats = await nodeFiles.lstat(join(path, name)).catch(() => null)
    if (!stats?.isFile()) return null
    const stamp = `${stats.size} ${stats.mtimeMs}`
    const before = known.get(name)
    if (before?.stamp === stamp) return before
    const read = await files.read(join(path, name))
    const inspected = read.kind === 'read' ? inspectBackup(read.text) : unreadable
    const entry = {
      stamp,
      checksum: inspected.checksum,
      stored: {
        name,
        state: inspected.state,
        bytes: stats.size,
        writtenAt: inspected.header?.createdAt ?? stats.mtimeMs,
        seq: inspected.header?.seq ?? 0,
        counts: inspected.header?.counts ?? null,
      },
    }
    known.set(name, entry)
    return entry
  }

  return {
    list: async () => (await list()).map(({ stored }) => stored),
    async read(name) {
      const stats = await nodeFiles.lstat(join(path, name)).catch(() => null)
      if (!isBackupName(name) || !stats?.isFile()) {
        return { kind: 'failed', reason: 'This backup is no longer there.' }
      }
      return files.read(join(path, name))
    },
    async write(text, { header, checksum }, at) {
      if (isOwn) await nodeFiles.mkdir(path, { recursive: true, mode: 0o700 })
      const before = await list()
      const latest = before.find(({ stored }) => stored.state === 'verified')
      if (latest && latest.checksum === checksum) return 'unchanged'

      const name = freeName(at, header?.seq ?? 0, new Set(before.map(({ stored }) => stored.name)))
      await files.write(join(path, name), text)
      await verify(join(path, name), text, files)

      const verified = (await list()).filter(({ stored }) => stored.state === 'verified')
      const drop = backupsToDrop(
        verified.map(({ stored: { name: each, counts } }) => ({
          name: each,
          records: counts ? totalOf(counts) : 0,
        })),
        { today: dayOfName(name), justWritten: name },
      )
      // What cannot be taken away now is tried again with the next backup.
      for (const old of drop) await nodeFiles.rm(join(path, old), { force: true }).catch(() => {})
      return 'written'
    },
  }
}

interface Inspected {
  readonly stamp: string
  readonly checksum: string | null
  readonly stored: StoredBackup
}

const unreadable: InspectedBackup = {
  state: 'damaged',
  header: null,
  checksum: null,
  problem: null,
}

async function namesIn(path: string, isOwn: boolean): Promise<string[]> {
  try {
    return (await nodeFiles.readdir(path)).filter(isBackupName)
  } catch (error) {
    if (isOwn && error instanceof Error && 'code' in error && error.code === 'ENOENT') return []
    throw error
  }
}

function freeName(at: Date, seq: number, taken: ReadonlySet<string>): string {
  for (let twin = 1; ; twin += 1) {
    const name = backupName(at, seq, twin)
    if (!taken.has(name)) return name
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
