import { useLiveQuery } from 'dexie-react-hooks'
import { redo, undo } from './apply-change'
import { database, type HistoryEntry, onDatabaseOpen } from './database'

/** What the next undo and the next redo would take back or bring back; null when there is nothing. */
export interface HistoryLabels {
  readonly undo: string | null
  readonly redo: string | null
}

/** A change that can be gone back to: the plan is then as it was right after it. */
export interface HistoryPoint {
  readonly seq: number
  /** Epoch milliseconds. */
  readonly at: number
  readonly label: string
  /** `ahead`: undone, and can be brought back. */
  readonly state: 'made' | 'ahead'
}

/** The labels for the menu, kept up to date; as they were read last until there is an answer. */
export function useHistoryLabels(): HistoryLabels {
  return useLiveQuery(readHistoryLabels, [], lastLabels)
}

/** The labels behind {@link useHistoryLabels}. */
export async function readHistoryLabels(): Promise<HistoryLabels> {
  const [undoable, redoable] = await Promise.all([
    database.history.where('stack').equals('undo').last(),
    database.history.where('stack').equals('redo').last(),
  ])
  const labels = { undo: undoable?.label ?? null, redo: redoable?.label ?? null }
  // The same object while they say the same: nothing is drawn anew for it.
  if (labels.undo !== lastLabels.undo || labels.redo !== lastLabels.redo) lastLabels = labels
  return lastLabels
}

const none: HistoryLabels = { undo: null, redo: null }
let lastLabels = none

onDatabaseOpen(() => (lastLabels = none))

/**
 * Every change that can be undone or brought back, the newest first, kept up to date.
 *
 * @returns undefined until the first answer
 */
export function useHistory(): readonly HistoryPoint[] | undefined {
  return useLiveQuery(readHistory)
}

/** The list behind {@link useHistory}. */
export async function readHistory(): Promise<HistoryPoint[]> {
  const [made, ahead] = await Promise.all([stackOf('undo'), stackOf('redo')])
  // The change that was undone first is the newest, and stands deepest in its stack.
  return [
    ...ahead.map((entry) => pointOf(entry, 'ahead')),
    ...made.toReversed().map((entry) => pointOf(entry, 'made')),
  ]
}

/**
 * Goes back, or forth again, to right after a change, step by step; every step can be undone as always.
 *
 * @param seq of the change as the list names it; null goes back to before all of them
 */
export async function goToPoint(seq: number | null): Promise<void> {
  const points = await readHistory()
  const target = seq === null ? points.length : points.findIndex((point) => point.seq === seq)
  if (target < 0) return
  const now = points.filter(({ state }) => state === 'ahead').length
  for (let place = now; place < target; place += 1) await undo()
  for (let place = now; place > target; place -= 1) await redo()
}

function stackOf(stack: HistoryEntry['stack']): Promise<HistoryEntry[]> {
  return database.history.where('stack').equals(stack).sortBy('seq')
}

function pointOf({ seq, at, label }: HistoryEntry, state: HistoryPoint['state']): HistoryPoint {
  return { seq, at, label, state }
}
