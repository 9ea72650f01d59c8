import type { AppendResult } from '#shared/ipc/desktop-api'
import { translate } from '#shared/language/translate'
import { desktop } from '../../desktop/desktop'
import { database, type HistoryEntry } from '../database'
import { emptyMeta, metaKey } from '../meta'
import { readRows } from '../read-rows'
import type { Checkpoint, Journalled, JournalledChange } from './journalled'

/**
 * Brings the journal up to the database: with the changes it lacks, as long as the history still has them,
 * or else with everything there is.
 */
export async function catchUp(): Promise<AppendResult> {
  const { lastSeq, isWhole, problem } = await desktop.readPast()
  if (problem !== null) return { kind: 'failed', reason: problem }
  const { seq } = (await database.meta.get(metaKey)) ?? emptyMeta
  // The journal knows changes that are not in the database; the next start brings them back.
  if (seq < lastSeq)
    return { kind: 'failed', reason: translate('Close Plumbline and open it again.') }
  const missing = isWhole ? await missingChanges(lastSeq, seq) : null
  return desktop.appendChanges(missing ?? [await makeCheckpoint()])
}

/** Null unless each of them is there. */
async function missingChanges(lastSeq: number, seq: number): Promise<Journalled[] | null> {
  const entries = await database.history.where('seq').above(lastSeq).sortBy('seq')
  const isComplete = seq > lastSeq && entries.length === seq - lastSeq
  return isComplete ? entries.map(journalledFrom) : null
}

/** A change as it was journalled, from what the history keeps of it: what waits to be redone was undone. */
function journalledFrom({ stack, ...change }: HistoryEntry): JournalledChange {
  return { ...change, via: stack === 'redo' ? 'undo' : 'change' }
}

async function makeCheckpoint(): Promise<Checkpoint> {
  return database.transaction('r', database.tables, async () => {
    const { seq } = (await database.meta.get(metaKey)) ?? emptyMeta
    const latest = await database.history.orderBy('seq').last()
    const rows = await readRows(database)
    return { seq, isCheckpoint: true, at: latest?.at ?? 0, rows }
  })
}
