import type { KeyboardEvent } from 'react'
import { isLetterKeyOff } from '../../../ui/letter-keys'

/** What a key asks of the list of entries. */
export type EntryCommand =
  { readonly kind: 'go'; readonly to: number } | { readonly kind: 'open' | 'edit' | 'delete' }

/** Entries that fit on a page, roughly. */
const page = 5

/**
 * @param at the chosen entry, counted from the newest
 * @param count how many entries there are
 * @returns null for keys that mean nothing here
 */
export function entryCommand(
  event: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey'>,
  at: number,
  count: number,
): EntryCommand | null {
  if (event.ctrlKey || event.metaKey || event.altKey || isLetterKeyOff(event.key)) return null
  const targets: Readonly<Record<string, number>> = {
    ArrowDown: at + 1,
    ArrowUp: at - 1,
    PageDown: at + page,
    PageUp: at - page,
    Home: 0,
    End: count - 1,
  }
  const to = targets[event.key]
  if (to !== undefined) return { kind: 'go', to: Math.min(Math.max(to, 0), count - 1) }
  return actions[event.key] ?? null
}

const actions: Readonly<Record<string, EntryCommand>> = {
  Enter: { kind: 'open' },
  e: { kind: 'edit' },
  E: { kind: 'edit' },
  Delete: { kind: 'delete' },
}
