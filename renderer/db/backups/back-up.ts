import type { WriteBackupResult } from '#shared/ipc/desktop-api'
import { translate } from '#shared/language/translate'
import { desktop } from '../../desktop/desktop'
import { runJob } from '../jobs/run-job'
import { flushPendingSaves } from '../pending-saves'
import { readSeq } from './read-everything'

const listeners = new Set<() => void>()

/** Number of the latest change that is known to be in a backup. */
let backedUpSeq: number | null = null

/**
 * Writes everything there is into the backup folder, typing included as far as it can be stored. Where there
 * is no plan there is nothing to keep, and an empty backup would only stand in the way of a full one.
 *
 * @param now epoch milliseconds
 */
export async function backUp(now: number): Promise<WriteBackupResult> {
  const result = await write(now).catch((error: unknown): WriteBackupResult => {
    console.error(error)
    return {
      kind: 'failed',
      reason: translate(
        'No backup was written. The data could not be read, or is too much for one file.',
      ),
    }
  })
  for (const listener of listeners) listener()
  return result
}

/** The same, unless nothing has changed since the last backup. */
export async function backUpIfChanged(now: number): Promise<WriteBackupResult> {
  const seq = await readSeq().catch(() => null)
  if (seq !== null && seq === backedUpSeq) return { kind: 'unchanged', copyProblem: null }
  return backUp(now)
}

/**
 * To be called before a change of much at once: an import, a restore, a migration.
 *
 * @param what is about to happen
 * @param now epoch milliseconds
 * @returns why there is no backup, a sentence for the user; null when there is one
 */
export async function backUpBefore(
  what: keyof typeof notBefore,
  now: number,
): Promise<string | null> {
  const result = await backUp(now)
  const hasNone = result.kind === 'failed' && !result.isInOwnFolder
  return hasNone ? notBefore[what](result.reason) : null
}

const notBefore = {
  deleting: (reason: string) => translate('Before deleting: {reason}', { reason }),
  restoring: (reason: string) => translate('Before restoring: {reason}', { reason }),
  'the import': (reason: string) => translate('Before the import: {reason}', { reason }),
}

/** @returns how to stop listening */
export function onBackup(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

async function write(now: number): Promise<WriteBackupResult> {
  await flushPendingSaves().catch(() => {})
  const backup = await runJob('backUpEverything', { now })
  if (!backup) return { kind: 'unchanged', copyProblem: null }
  const result = await desktop.writeBackup(backup.text)
  if (result.kind !== 'failed' && result.copyProblem === null) backedUpSeq = backup.seq
  return result
}
