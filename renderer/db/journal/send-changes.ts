import type { AppendResult, JournalRecord } from '#shared/ipc/desktop-api'
import { desktop } from '../../desktop/desktop'
import { isLarge } from '../history-entries'
import { slicesOf } from '../slices'
import type { Journalled, JournalledChange } from './journalled'

/**
 * Sends records to the journal, which takes all of them or none. What is sent is copied in one go, and the page
 * stands still meanwhile: the steps of a large change go ahead of it, some at a time.
 */
export async function sendChanges(records: readonly Journalled[]): Promise<AppendResult> {
  const sent: JournalRecord[] = []
  for (const record of records) {
    sent.push('ops' in record && isLarge(record) ? await sendSteps(record) : record)
  }
  return desktop.appendChanges(sent)
}

/** @returns what is left of the change */
async function sendSteps(change: JournalledChange): Promise<JournalRecord> {
  const slices = slicesOf(change.ops)
  for (const [part, steps] of slices.entries()) {
    await desktop.sendSteps({ seq: change.seq, part, steps })
  }
  const rest: JournalledChange & JournalRecord = { ...change, ops: [], parts: slices.length }
  return rest
}
