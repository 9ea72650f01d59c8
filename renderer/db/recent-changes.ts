import type { Op } from './change'
import { onDatabaseOpen } from './database'

/** Changes of more rows are read again rather than kept here. */
const mostOps = 500

/** How many changes are known; who reads after each needs only the last. */
const mostChanges = 50

/** What the latest changes did, by their numbers. */
const recent = new Map<number, readonly Op[]>()

// Another database may count from the beginning again.
onDatabaseOpen(() => recent.clear())

/**
 * Remembers what a change does, before it is stored: whoever is told of it can ask at once. Should it not be
 * stored after all, its number goes to the next one, and with it this place.
 */
export function rememberChange(seq: number, ops: readonly Op[]): void {
  recent.set(seq, ops)
  recent.delete(seq - mostChanges)
}

/**
 * What happened between two states of the database.
 *
 * @param from number of the latest change in the earlier one
 * @param to number of the latest change in the later one
 * @returns every step, in order; null when too much happened, or not all of it is known
 */
export function stepsBetween(from: number, to: number): readonly Op[] | null {
  if (to < from || to - from > mostChanges) return null
  const steps: Op[] = []
  for (let seq = from + 1; seq <= to; seq += 1) {
    const ops = recent.get(seq)
    if (!ops || ops.length > mostOps) return null
    steps.push(...ops)
  }
  return steps
}
