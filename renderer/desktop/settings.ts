import { useSyncExternalStore } from 'react'
import type { Settings } from '#shared/ipc/desktop-api'
import { desktop } from './desktop'

let current: Settings | null = null
let asked = 0
const listeners = new Set<() => void>()

/** Asks the main process for the settings; called once before the first screen. */
export async function loadSettings(): Promise<void> {
  publish(await desktop.readSettings())
}

/** Changes some settings; screens follow at once, and again should the main process know better. */
export async function changeSettings(changes: Partial<Settings>): Promise<void> {
  if (current) publish({ ...current, ...changes })
  asked += 1
  const turn = asked
  const stored = await desktop.changeSettings(changes)
  // The answer to an earlier change does not know of a later one.
  if (turn === asked) publish(stored)
}

/** The settings, kept up to date; null until they are loaded. */
export function useSettings(): Settings | null {
  return useSyncExternalStore(subscribe, () => current)
}

function publish(settings: Settings): void {
  current = settings
  for (const listener of listeners) listener()
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
