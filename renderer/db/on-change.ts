const listeners = new Set<() => void>()

/**
 * Told whenever a change is stored. As all of them pass the gate, nobody has to ask the database.
 *
 * @returns how to stop listening
 */
export function onChange(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** A change is stored. */
export function announceChange(): void {
  for (const listener of listeners) listener()
}
