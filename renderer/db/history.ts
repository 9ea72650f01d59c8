import { useLiveQuery } from 'dexie-react-hooks'
import { database } from './database'

/** What the next undo and the next redo would take back or bring back; null when there is nothing. */
export interface HistoryLabels {
  readonly undo: string | null
  readonly redo: string | null
}

const empty: HistoryLabels = { undo: null, redo: null }

/** The labels for the menu, kept up to date. */
export function useHistoryLabels(): HistoryLabels {
  return useLiveQuery(readHistoryLabels) ?? empty
}

async function readHistoryLabels(): Promise<HistoryLabels> {
  const [undo, redo] = await Promise.all([
    database.history.where('stack').equals('undo').last(),
    database.history.where('stack').equals('redo').last(),
  ])
  return { undo: undo?.label ?? null, redo: redo?.label ?? null }
}
