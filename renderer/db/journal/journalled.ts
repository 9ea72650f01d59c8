import type { JournalRecord } from '#shared/ipc/desktop-api'
import type { Change } from '../change'
import type { RowsByTable } from '../meta'

/** A change with what the history needs to become the same again. */
export interface JournalledChange extends Change {
  readonly via: 'change' | 'undo' | 'redo'
  /** The spell of typing it belongs to; null for none. */
  readonly joins: string | null
}

/** Everything there is after a change, for a journal that has not all the changes before it. */
export interface Checkpoint extends JournalRecord {
  readonly isCheckpoint: true
  /** Epoch milliseconds. */
  readonly at: number
  readonly rows: RowsByTable
}

/** What a line of the journal holds. */
export type Journalled = JournalledChange | Checkpoint
