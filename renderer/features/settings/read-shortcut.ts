import { isHeldKey, type KeyPress, pressedKeys } from '#shared/keys/pressed-keys'
import { translate } from '#shared/language/translate'

/** What a press of keys says about a shortcut. */
export type ShortcutReading =
  | { readonly kind: 'shortcut'; readonly shortcut: string }
  /** Only keys that are held: more is to come. */
  | { readonly kind: 'incomplete' }
  | { readonly kind: 'unusable'; readonly reason: string }

/** Reads the keys of a command of the app. */
export function readAppShortcut(press: KeyPress, isMac: boolean): ShortcutReading {
  if (isHeldKey(press.key)) return { kind: 'incomplete' }
  if (press.metaKey && !isMac)
    return unusable(translate('That key belongs to the system. Choose other keys.'))
  const shortcut = pressedKeys(press, isMac)
  return shortcut === null
    ? unusable(translate('That key is not the same everywhere. Choose another one.'))
    : { kind: 'shortcut', shortcut }
}

/**
 * Reads a shortcut that works in every program. Not every one may be taken from all the others: without a key
 * that is held it would be missing in their texts.
 */
export function readShortcut(press: KeyPress, isMac: boolean): ShortcutReading {
  const reading = readAppShortcut(press, isMac)
  if (reading.kind !== 'shortcut') return reading
  const { shortcut } = reading
  if (!usable.test(shortcut.split('+').at(-1) ?? '')) {
    return unusable(translate('Choose a letter, a digit, Space, an arrow or a function key.'))
  }
  if (!/^(Mod|Ctrl|Alt)\+|^(Shift\+)?F\d/.test(shortcut)) {
    return unusable(
      isMac
        ? translate('Hold Command, Control or Option as well.')
        : translate('Hold Ctrl or Alt as well.'),
    )
  }
  return reading
}

const usable = /^([A-Z0-9]|Space|Up|Down|Left|Right|F\d+)$/

function unusable(reason: string): ShortcutReading {
  return { kind: 'unusable', reason }
}
