import { StorageError } from './storage-error'

/** Number of the latest change this run of the app has seen; null before the data was found in order. */
let known: number | null = null

/** Number of the latest change; null as long as nobody has looked. */
export function knownSeq(): number | null {
  return known
}

/** From now on the database may not fall behind: should it be emptied while the app runs, it is noticed. */
export function guardSeq(seq: number | null): void {
  known = seq
}

/** @throws when what was just read is older than what was read before: the database is another one now */
export function checkSeq(seq: number): void {
  if (known !== null && seq < known) {
    throw new StorageError('corrupt', new Error(`change ${seq} after change ${known}`))
  }
}

/** A change has been stored. */
export function learnSeq(seq: number): void {
  if (known !== null) known = Math.max(known, seq)
}
