import { useSyncExternalStore } from 'react'
import { currentLocale } from '#shared/language/current-locale'
import type { Locale } from '#shared/language/locale'
import type { LocaleChoices } from '#shared/language/resolve-locale'
import { startLocale } from '#shared/language/start-locale'
import { desktop } from './desktop'
import { changeSettings } from './settings'

let current: Locale | null = null
const listeners = new Set<() => void>()

/** Asks the main process how to speak, and speaks so; called once before the first screen. */
export async function loadLocale(): Promise<void> {
  try {
    await startLocale(await desktop.readLocale())
  } finally {
    // An app in the wrong language is better than none; what went wrong goes into the log.
    current = currentLocale()
    for (const listener of listeners) listener()
  }
}

/**
 * Changes how the app speaks and writes.
 *
 * @returns whether that is another way than before: then every screen is drawn anew
 */
export async function changeLocale(choices: Partial<LocaleChoices>): Promise<boolean> {
  const before = JSON.stringify(current)
  await changeSettings(choices)
  await loadLocale()
  return JSON.stringify(current) !== before
}

/** How the app speaks and writes; null until that is known. */
export function useLocale(): Locale | null {
  return useSyncExternalStore(subscribe, () => current)
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
