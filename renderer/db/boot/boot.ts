import type { RowCounts } from '../meta'

/** How the app finds its data when it starts. */
export type Boot =
  /** All of it is there; `recovery` tells what had to be done for that and was not told yet. */
  | { readonly kind: 'ready'; readonly recovery: Recovery | null }
  /** A newer version of the app has been here: nothing is written. */
  | { readonly kind: 'newer' }
  /** There was data, and none of it could be brought back. */
  | { readonly kind: 'lost'; readonly facts: LossFacts }
  /** It cannot go on, or only without a backup; nothing was changed. The reason is a sentence for the user. */
  | {
      readonly kind: 'stuck'
      readonly reason: string
      readonly detail: string
      readonly mayGoOn: boolean
    }

/**
 * What was found wrong with the database.
 *
 * - `gone`: there is none, though there was one
 * - `unreadable`: it does not open, or does not give its rows
 * - `incomplete`: its rows do not add up to what they were
 * - `behind`: it lacks changes that were acknowledged
 */
export type Fault = 'gone' | 'unreadable' | 'incomplete' | 'behind'

/** What happened to the data, and what was done. */
export interface Recovery {
  readonly fault: Fault
  /** What the system said, for whoever can read it. */
  readonly detail: string
  /** What the data was brought back from. */
  readonly from: 'backup' | 'journal' | 'database'
  /** Number of the latest change that is there again. */
  readonly seq: number
  /** When that was made, epoch milliseconds; null when it is not known. */
  readonly at: number | null
  /** Acknowledged changes that are not there any more. */
  readonly missing: number
  readonly counts: RowCounts
  /** Below `damaged` in the data folder. */
  readonly folder: string
  /** Were the timer and the postings not kept yet brought over? */
  readonly hasDrafts: boolean
}

export interface LossFacts {
  readonly fault: Fault
  readonly detail: string
  /** Number of the latest change that was acknowledged; 0 when it is not known. */
  readonly lastSeq: number
}
