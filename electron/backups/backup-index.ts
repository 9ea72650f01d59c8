import { lstat, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { StoredBackup } from '#shared/ipc/desktop-api'
import { codeOf } from '../files/error-code'
import type { ReadTextResult } from '../files/read-text-file'
import { isBackupName } from './backup-name'
import { inspectBackup, type InspectedBackup } from './inspect-backup'

export interface IndexedBackup {
  readonly stored: StoredBackup
  /** Of the plans; null when they cannot be read. */
  readonly checksum: string | null
}

/**
 * Tells what backups a folder holds, the newest first. What was read once is not read again until it changes;
 * links, folders and pipes are passed over, and so is what is no backup by its name.
 *
 * @param mayBeMissing whether a folder that is not there is an empty one, rather than a disk that is not
 */
export function indexBackups(
  path: string,
  mayBeMissing: boolean,
  read: (path: string) => Promise<ReadTextResult>,
): () => Promise<IndexedBackup[]> {
  const known = new Map<string, IndexedBackup & { readonly stamp: string }>()

  async function inspectFile(name: string): Promise<IndexedBackup | null> {
    const stats = await lstat(join(path, name)).catch(() => null)
    if (!stats?.isFile()) return null
    const stamp = `${stats.size} ${stats.mtimeMs}`
    const before = known.get(name)
    if (before?.stamp === stamp) return before
    const content = await read(join(path, name))
    const { state, header, checksum } =
      content.kind === 'read' ? inspectBackup(content.text) : unreadable
    const stored = {
      name,
      state,
      bytes: stats.size,
      writtenAt: header?.createdAt ?? stats.mtimeMs,
      seq: header?.seq ?? 0,
      counts: header?.counts ?? null,
    }
    const entry = { stamp, checksum, stored }
    known.set(name, entry)
    return entry
  }

  return async () => {
    const found: IndexedBackup[] = []
    for (const name of await namesIn(path, mayBeMissing)) {
      const entry = await inspectFile(name)
      if (entry) found.push(entry)
    }
    return found.toSorted((a, b) => (a.stored.name < b.stored.name ? 1 : -1))
  }
}

const unreadable: Omit<InspectedBackup, 'problem'> = {
  state: 'damaged',
  header: null,
  checksum: null,
}

async function namesIn(path: string, mayBeMissing: boolean): Promise<string[]> {
  try {
    return (await readdir(path)).filter(isBackupName)
  } catch (error) {
    if (mayBeMissing && codeOf(error) === 'ENOENT') return []
    throw error
  }
}
