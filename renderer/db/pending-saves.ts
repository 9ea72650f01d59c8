import { useEffect } from 'react'

/** What has been typed but not stored yet knows here how to store itself. */
const pendingSaves = new Set<() => Promise<void>>()

/** Stores everything typed so far: before undo, before an export and before the window closes. */
export async function flushPendingSaves(): Promise<void> {
  await Promise.all([...pendingSaves].map((save) => save()))
}

/** Names how a component stores what it holds, for as long as it is on screen. */
export function usePendingSave(save: () => Promise<void>): void {
  useEffect(() => {
    pendingSaves.add(save)
    return () => {
      pendingSaves.delete(save)
    }
  }, [save])
}
