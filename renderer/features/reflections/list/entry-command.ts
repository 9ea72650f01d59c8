import type { KeyPress } from '#shared/keys/pressed-keys'
import { screenKeys } from '#shared/keys/screen-keys'
import { pressedCommand } from '../../../desktop/keys'

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
export function entryCommand(press: KeyPress, at: number, count: number): EntryCommand | null {
  const name = pressedCommand(press, screenKeys.reflections)
  if (name === 'read') return { kind: 'open' }
  if (name === 'edit') return { kind: 'edit' }
  if (name === 'remove') return { kind: 'delete' }
  if (press.ctrlKey || press.metaKey || press.altKey) return null
  const targets: Readonly<Record<string, number>> = {
    ArrowDown: at + 1,
    ArrowUp: at - 1,
    PageDown: at + page,
    PageUp: at - page,
    Home: 0,
    End: count - 1,
  }
  const to = targets[press.key]
  return to === undefined ? null : { kind: 'go', to: Math.min(Math.max(to, 0), count - 1) }
}
