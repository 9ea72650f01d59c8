/** What a press of keys says about a shortcut. */
export type ShortcutReading =
  | { readonly kind: 'shortcut'; readonly shortcut: string }
  /** Only keys that are held: more is to come. */
  | { readonly kind: 'incomplete' }
  | { readonly kind: 'unusable'; readonly reason: string }

type KeyPress = Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>

/**
 * Reads a shortcut from the keys that are pressed, in the notation of the settings: `Mod+Shift+Space`. Not
 * every one may be taken from all other programs: without a key that is held it would be missing in their texts.
 */
export function readShortcut(press: KeyPress, isMac: boolean): ShortcutReading {
  if (heldKeys.has(press.key)) return { kind: 'incomplete' }
  const key = keyName(press)
  if (key === null) {
    return {
      kind: 'unusable',
      reason: 'Choose a letter, a digit, Space, an arrow or a function key.',
    }
  }
  if (press.metaKey && !isMac) {
    return { kind: 'unusable', reason: 'That key belongs to the system. Choose other keys.' }
  }
  const mod = isMac ? press.metaKey : press.ctrlKey
  const control = isMac && press.ctrlKey
  const isHeld = mod || control || press.altKey
  if (!isHeld && !/^F\d/.test(key)) {
    const names = isMac ? 'Command, Control or Option' : 'Ctrl or Alt'
    return { kind: 'unusable', reason: `Hold ${names} as well.` }
  }
  const held = [mod && 'Mod', control && 'Ctrl', press.altKey && 'Alt', press.shiftKey && 'Shift']
  return { kind: 'shortcut', shortcut: [...held.filter(Boolean), key].join('+') }
}

const heldKeys = new Set(['Control', 'Meta', 'Alt', 'AltGraph', 'Shift', 'CapsLock', 'Fn'])

/** The key by what stands on it; where holding others changes that, by its place. */
function keyName({ key, code }: KeyPress): string | null {
  if (/^[a-z]$/i.test(key)) return key.toUpperCase()
  if (code === 'Space') return 'Space'
  if (key.startsWith('Arrow')) return key.slice('Arrow'.length)
  if (/^F([1-9]|1\d|2[0-4])$/.test(key)) return key
  return /^(?:Key|Digit)([A-Z0-9])$/.exec(code)?.[1] ?? null
}
