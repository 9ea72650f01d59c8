import { database } from '../database'
import { forgetLooseOps } from '../history-entries'
import { flushPendingSaves } from '../pending-saves'
import { emptyMeta, type Meta, metaKey, type RowsByTable, tableNames, withRows } from '../meta'
import { readRows } from '../read-rows'
import { raiseDoubt } from './doubt'

/** Milliseconds after the start: nobody shall wait for it. */
const settleTime = 10_000

/**
 * Adds up all rows once the app is at rest, which the start itself has no time for: a row that came back as it
 * was earlier changes no count. What does not add up is made anew, as at the start; when all does, what nobody can
 * undo any more is let go of.
 *
 * @param startAgain loads the page again
 * @returns how to call it off
 */
export function verifyRowsLater(startAgain: () => Promise<void>): () => void {
  const timer = setTimeout(() => {
    void verifyRows()
      .then((detail) => (detail === null ? forgetLooseOps() : giveUp(detail, startAgain)))
      .catch(console.error)
  }, settleTime)
  return () => clearTimeout(timer)
}

/** @returns what does not add up; null when everything does */
export async function verifyRows(): Promise<string | null> {
  const { stored, rows } = await database.transaction('r', database.tables, async () => {
    return { stored: await database.meta.get(metaKey), rows: await readRows(database) }
  })
  if (!stored) return null
  const found = await addUp(stored.seq, rows)
  // not translated: for whoever mends it
  return isSame(found, stored) ? null : `The rows of change ${stored.seq} do not add up.`
}

/** So many rows at a time that the page answers between them. */
const sliceLength = 500

async function addUp(seq: number, rows: RowsByTable): Promise<Meta> {
  let found: Meta = { ...emptyMeta, seq }
  for (const table of tableNames) {
    for (let start = 0; start < rows[table].length; start += sliceLength) {
      found = withRows(found, table, rows[table].slice(start, start + sliceLength))
      await new Promise((resolve) => setTimeout(resolve))
    }
  }
  return found
}

async function giveUp(detail: string, startAgain: () => Promise<void>): Promise<void> {
  await flushPendingSaves().catch(() => {})
  if (raiseDoubt(detail)) await startAgain()
}

function isSame(found: Meta, stored: Meta): boolean {
  return JSON.stringify(found) === JSON.stringify(stored)
}
