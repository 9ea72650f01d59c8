import type { StoredBackup } from '#shared/ipc/desktop-api'
import { fromBackup } from '#shared/export/import/from-backup'
import { desktop } from '../../desktop/desktop'
import { rowsOf } from '../bundle-rows'
import type { Journalled } from '../journal/journalled'
import type { Recovery } from './boot'
import { type Moment, nothing, replay } from './replay'

/** The latest moment that can be brought back, and what from. */
export interface FoundMoment {
  readonly moment: Moment
  readonly from: Recovery['from']
}

/** Backups that are looked into: more would only be older. */
const mostBackups = 8

/**
 * Looks for the latest moment there is enough left of: in backups, in the journal and in the database as it
 * reads, each with the changes after it. Of two that are equally late the database comes last: it is the one
 * in doubt.
 *
 * @param records of the journal
 * @param old the database as it reads; null when it does not
 * @param lastSeq number of the latest change that is known of; 0 when none is
 */
export async function findMoment(
  records: readonly Journalled[],
  old: Moment | null,
  lastSeq: number,
): Promise<FoundMoment | null> {
  const changes = withHistory(records, old)
  let best: FoundMoment | null = null
  const consider = (from: Recovery['from'], base: Moment) => {
    const moment = replay(base, changes)
    if (moment.seq > (best?.moment.seq ?? 0)) best = { moment, from }
  }

  for (const backup of await backupsToTry(lastSeq)) {
    const base = await readBackup(backup)
    if (base) consider('backup', base)
    if (best !== null && (best as FoundMoment).moment.seq >= lastSeq) return best
  }
  consider('journal', nothing)
  if (old) consider('database', old)
  return best
}

/** The journal, and behind it what only the history of the database knows. */
function withHistory(records: readonly Journalled[], old: Moment | null): Journalled[] {
  const last = records.at(-1)?.seq ?? 0
  const later = (old?.history ?? []).filter(({ seq }) => seq > last)
  return [
    ...records,
    ...later.map(({ stack, ...change }) => {
      return { ...change, via: stack === 'redo' ? ('undo' as const) : ('change' as const) }
    }),
  ]
}

/** Those with a later change than any we know of are from elsewhere, unless nothing is known at all. */
async function backupsToTry(lastSeq: number): Promise<StoredBackup[]> {
  const { backups } = await desktop.listBackups()
  const verified = backups.filter(({ state }) => state === 'verified')
  const own = lastSeq === 0 ? verified : verified.filter(({ seq }) => seq <= lastSeq)
  const inOrder = lastSeq === 0 ? own : own.toSorted((a, b) => b.seq - a.seq)
  return inOrder.slice(0, mostBackups)
}

async function readBackup({ name }: StoredBackup): Promise<Moment | null> {
  const file = await desktop.readBackup(name)
  if (file.kind !== 'opened') return null
  return momentOfBackup(file.text)
}

/** What a backup holds; null when it cannot be read, or not all of it. */
export function momentOfBackup(text: string): Moment | null {
  try {
    const { header, bundles } = fromBackup(text)
    // One of a single plan, saved as a file, does not say after which change.
    const seq = Math.max(header.seq, 1)
    return { seq, at: header.createdAt, rows: rowsOf(bundles), history: [] }
  } catch {
    return null
  }
}
