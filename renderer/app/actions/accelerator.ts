/**
 * Keys in the notation of Electron's menus.
 *
 * @returns null for keys that one also types: a menu would take them out of every text
 */
export function toAccelerator(keys: string): string | null {
  const isHeld = /^(Mod|Ctrl|Alt)\+/.test(keys)
  // not translated: names of keys in Electron
  return isHeld || /^F\d/.test(keys) ? keys.replace('Mod', 'CmdOrCtrl') : null
}
