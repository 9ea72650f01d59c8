import { translate } from '#shared/language/translate'
import { desktop } from '../../desktop/desktop'
import { database } from '../database'
import type { Journalled } from '../journal/journalled'
import type { Boot, Fault, Recovery } from './boot'
import { findMoment } from './find-moment'
import { readOldDatabase } from './read-old-database'
import type { Meta } from '../meta'
import { replaceDatabase } from './replace-database'

/** Brings back the latest moment there is enough left of, into a new database. */
export async function rebuildDatabase(fault: Fault, detail: string): Promise<Boot> {
  const past = await desktop.readPast()
  const old = fault === 'gone' ? null : await readOldDatabase()
  database.close()
  const records = (await desktop.readJournal().catch(() => [])) as readonly Journalled[]
  const lastSeq = Math.max(past.lastSeq, old?.moment.seq ?? 0)
  const found = await findMoment(records, old?.moment ?? null, lastSeq)
  if (!found) return { kind: 'lost', facts: { fault, detail, lastSeq } }

  const { moment, from } = found
  // Numbers go on rising, so that nothing old is ever taken for newer.
  const seq = Math.max(moment.seq, lastSeq)
  const describe = (folder: string, { counts }: Meta): Recovery => ({
    fault,
    detail,
    from,
    seq: moment.seq,
    at: moment.at,
    missing: Math.max(0, lastSeq - moment.seq),
    counts,
    folder,
    hasDrafts: old !== null,
  })
  const replaced = await replaceDatabase({ ...moment, seq }, old?.drafts ?? null, (folder, meta) =>
    JSON.stringify(describe(folder, meta)),
  )
  if (replaced.kind === 'failed') {
    const reason = translate(
      'Your data is safe in backups and journal, but could not be put back yet. {reason}',
      { reason: replaced.reason },
    )
    return { kind: 'stuck', reason, detail, mayGoOn: false }
  }
  return { kind: 'ready', recovery: describe(replaced.folder, replaced.meta) }
}
