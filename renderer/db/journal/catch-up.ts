import type { AppendResult } from '#shared/ipc/desktop-api'
import { translate } from '#shared/language/translate'
import { desktop } from '../../desktop/desktop'
import { database, type HistoryEntry } from '../database'
import { wholeEntry } from '../history-entries'
import { emptyMeta, metaKey } from '../meta'
import { readRows } from '../read-rows'
import { sendChanges } from './send-changes'
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
  // What cannot be read of the history is in the rows all the same.
  const missing = isWhole ? await missingChanges(lastSeq, seq).catch(() => null) : null
  return sendChanges(missing ?? [await makeCheckpoint()])
}

/** Null unless each of them is there. */
function missingChanges(lastSeq: number, seq: number): Promise<Journalled[] | null> {
  return database.transaction('r', database.history, database.historyOps, async () => {
    const entries = await database.history.where('seq').above(lastSeq).sortBy('seq')
    if (seq <= lastSeq || entries.length !== seq - lastSeq) return null
    const changes: Journalled[] = []
    for (const entry of entries) changes.push(journalledFrom(await wholeEntry(entry)))
    return changes
  })
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
