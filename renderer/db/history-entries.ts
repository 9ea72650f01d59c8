import { Dexie, type PromiseExtended } from 'dexie'
import type { Op } from './change'
import { database, type HistoryEntry } from './database'
import { sliceLength, slicesOf } from './slices'
import { StorageError } from './storage-error'

// A row is copied in one go, and the page stands still meanwhile: the steps of a change as large as ten years lie
// beside its entry, a slice of them in each row. Whoever reads entries for their labels never sees those.

/** To be called within a transaction: entry and steps belong together. Its own steps are all in it. */
export async function putEntry(entry: HistoryEntry): Promise<void> {
  if (!isLarge(entry)) {
    await database.history.put(entry)
    return
  }
  const slices = slicesOf(entry.ops)
  for (const [part, ops] of slices.entries()) await database.historyOps.put(ops, [entry.seq, part])
  await database.history.put({ ...entry, ops: [], parts: slices.length })
}

export async function deleteEntry({ seq, parts }: HistoryEntry): Promise<void> {
  await database.history.delete(seq)
  if (parts !== undefined) await partsOf(seq).delete()
}

/**
 * The entry with all its steps.
 *
 * @throws when some of them are gone: a part of a change is never taken for all of it
 */
export async function wholeEntry(entry: HistoryEntry): Promise<HistoryEntry> {
  const { parts, ...rest } = entry
  if (parts === undefined) return entry
  const ops: Op[] = []
  for (let part = 0; part < parts; part += 1) {
    const some = await database.historyOps.get([entry.seq, part])
    // not translated: for whoever mends it
    if (!some) throw new StorageError('corrupt', new Error(`part ${part} of change ${entry.seq}`))
    ops.push(...some)
  }
  return { ...rest, ops }
}

/**
 * Lets go of steps whose entry is no longer kept. An entry is forgotten without looking for its steps, as a tick
 * shall not pay for a restore of last year.
 */
export function forgetLooseOps(): PromiseExtended<void> {
  return database.transaction('rw', database.history, database.historyOps, async () => {
    const owners = new Set(
      (await database.historyOps.toCollection().primaryKeys()).map(([seq]) => seq),
    )
    if (owners.size === 0) return
    const kept = new Set(await database.history.toCollection().primaryKeys())
    for (const seq of owners) if (!kept.has(seq)) await partsOf(seq).delete()
  })
}

/** Typing that goes on is read with every letter, and never that large. */
export function isLarge({ ops, joins }: Pick<HistoryEntry, 'ops' | 'joins'>): boolean {
  return joins === null && ops.length > sliceLength
}

function partsOf(seq: number) {
  return database.historyOps.where(':id').between([seq, Dexie.minKey], [seq, Dexie.maxKey])
}
