import { useEffect, useRef } from 'react'

/** Stores what has been typed; rejected while it cannot be stored. */
type Save = () => Promise<unknown>

/** What has been typed but not stored yet knows here how to store itself. */
const pendingSaves = new Set<Save>()

/**
 * Stores everything typed so far: before undo, before an export and before the window closes.
 *
 * @throws what kept something from being stored
 */
export async function flushPendingSaves(): Promise<void> {
  await Promise.all([...pendingSaves].map((save) => save()))
}

/**
 * Names how a component stores what it holds. When it leaves the screen it stores once more, and is
 * asked again until that has succeeded.
 */
export function usePendingSave(save: Save): void {
  const newest = useRef(save)
  useEffect(() => {
    newest.current = save
  }, [save])

  useEffect(() => {
    const saveNewest = () => newest.current()
    pendingSaves.add(saveNewest)
    return () => {
      saveNewest().then(
        () => pendingSaves.delete(saveNewest),
        () => undefined,
      )
    }
  }, [])
}
