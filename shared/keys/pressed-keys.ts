/** What the browser says of a key press. */
export interface KeyPress {
  readonly key: string
  readonly code: string
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly altKey: boolean
  readonly shiftKey: boolean
}

/**
 * The keys of a press in the notation of a {@link Command}.
 *
 * @returns null while only keys are down that are held, for those of the system, and for letters and signs
 * that no notation has
 * @example pressedKeys(ctrlShiftZ, false) // 'Mod+Shift+Z'
 */
export function pressedKeys(press: KeyPress, isMac: boolean): string | null {
  if (isHeldKey(press.key) || (press.metaKey && !isMac)) return null
  const name = keyName(press)
  if (name === null) return null
  const held = [
    (isMac ? press.metaKey : press.ctrlKey) && 'Mod',
    isMac && press.ctrlKey && 'Ctrl',
    press.altKey && 'Alt',
    // A sign such as ? says itself that Shift is down.
    press.shiftKey && !isSign(name) && 'Shift',
  ]
  return [...held.filter(Boolean), name].join('+')
}

/** Whether keys are held together with others, rather than pressed by themselves. */
export function isHeldKey(key: string): boolean {
  return heldKeys.has(key)
}

/** Whether keys are one character that one also types, such as `F` or `?`. */
export function isCharacterKey(keys: string): boolean {
  return /^[!-~]$/.test(keys)
}

const heldKeys: ReadonlySet<string> = new Set([
  'Control',
  'Meta',
  'Alt',
  'AltGraph',
  'Shift',
  'CapsLock',
  'Fn',
])

/** The key by what stands on it; where holding others changes that, by its place. */
function keyName({ key, code, ctrlKey, metaKey, altKey }: KeyPress): string | null {
  if (/^[a-z]$/i.test(key)) return key.toUpperCase()
  if (key === ' ' || code === 'Space') return 'Space'
  if (key.startsWith('Arrow')) return key.slice('Arrow'.length)
  if (key === 'Escape') return 'Esc'
  if (namedKeys.has(key) || /^F([1-9]|1\d|2[0-4])$/.test(key)) return key
  const isHeld = ctrlKey || metaKey || altKey
  if (!isHeld && isCharacterKey(key)) return key
  const placed = (isHeld ? /^(?:Key|Digit)([A-Z0-9])$/ : /^Key([A-Z])$/).exec(code)?.[1]
  return placed ?? (isCharacterKey(key) && key !== '+' ? key : null)
}

const namedKeys: ReadonlySet<string> = new Set([
  'Enter',
  'Tab',
  'Backspace',
  'Delete',
  'Insert',
  'Home',
  'End',
  'PageUp',
  'PageDown',
])

function isSign(name: string): boolean {
  return /^[^A-Za-z0-9]$/.test(name)
}
