import { isMac } from '../../desktop/platform'

/** Whether a key press is a shortcut such as `Mod+Shift+Z`. */
export function matchesShortcut(event: KeyboardEvent, shortcut: string): boolean {
  const keys = shortcut.split('+')
  const key = keys.at(-1)?.toLowerCase()
  const mod = isMac ? event.metaKey : event.ctrlKey
  const otherMod = isMac ? event.ctrlKey : event.metaKey
  return (
    event.key.toLowerCase() === key &&
    mod === keys.includes('Mod') &&
    event.shiftKey === keys.includes('Shift') &&
    event.altKey === keys.includes('Alt') &&
    !otherMod
  )
}

/** A shortcut as it is written on the keys: `Ctrl Shift Z`, or `⇧⌘Z` on a Mac. */
export function formatShortcut(shortcut: string): string {
  const keys = shortcut.split('+')
  if (!isMac) return keys.map((key) => (key === 'Mod' ? 'Ctrl' : key)).join(' ')
  const signs: Record<string, string> = { Mod: '⌘', Shift: '⇧', Alt: '⌥' }
  const order = ['Alt', 'Shift', 'Mod']
  return keys
    .toSorted((a, b) => rank(a) - rank(b))
    .map((key) => signs[key] ?? key)
    .join('')

  function rank(key: string): number {
    const place = order.indexOf(key)
    return place < 0 ? order.length : place
  }
}

/** A shortcut in the notation of Electron's menus. */
export function toAccelerator(shortcut: string): string {
  return shortcut.replace('Mod', 'CmdOrCtrl')
}
