import { useSyncExternalStore } from 'react'
import type { LivingFolder, LivingPlace } from '#shared/ipc/desktop-api'
import type { HeldFile } from '#shared/living/merge-folder'

/** How the living folder is. */
export interface LivingStatus {
  /** Null until it is known. */
  readonly folder: ShownFolder | null
  /** The title of the plan that is mirrored; null when it is not here. */
  readonly title: string | null
  readonly held: readonly HeldFile[]
  /** Sentences for the user. */
  readonly problems: readonly string[]
}

/** A folder without what is in it. */
export type ShownFolder =
  Exclude<LivingFolder, { readonly kind: 'there' }> | (LivingPlace & { readonly kind: 'there' })

let current: LivingStatus = { folder: null, title: null, held: [], problems: [] }
const listeners = new Set<() => void>()

/** The state of the living folder, kept up to date. */
export function useLivingStatus(): LivingStatus {
  return useSyncExternalStore(subscribe, () => current)
}

export function livingStatus(): LivingStatus {
  return current
}

export function setLivingStatus(status: LivingStatus): void {
  current = status
  for (const listener of listeners) listener()
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
