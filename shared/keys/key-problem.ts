import type { Command } from '#shared/keys/command'
import { translate } from '#shared/language/translate'

/** What the keys of a command may not be; a sentence for the user, or null when nothing speaks against them. */
export function keyProblem(command: Command, keys: string, isMac: boolean): string | null {
  if (keys === command.shortcut) return null
  const describeUse = usesOf(isMac)[keys]
  if (describeUse) return describeUse()
  const name = keys.split('+').at(-1) ?? ''
  if (movingKeys.has(name) && !isHeld(keys)) {
    return translate('{key} finds the way around a screen. Choose another key.', { key: name })
  }
  const needsHeld = command.place === 'everywhere' || command.place === 'writing'
  if (needsHeld && !isHeld(keys) && !/^F\d+$/.test(name)) {
    return isMac
      ? translate('Hold Command, Control or Option as well: by itself it is typed.')
      : translate('Hold Ctrl or Alt as well: by itself it is typed.')
  }
  return null
}

function isHeld(keys: string): boolean {
  return /^(Mod|Ctrl|Alt)\+/.test(keys)
}

/** With nothing held beside them, people expect these to do what they always do. */
const movingKeys: ReadonlySet<string> = new Set([
  'Up',
  'Down',
  'Left',
  'Right',
  'Home',
  'End',
  'PageUp',
  'PageDown',
  'Tab',
  'Enter',
  'Space',
  'Esc',
  'Backspace',
])

function usesOf(isMac: boolean): Readonly<Record<string, () => string>> {
  return isMac ? { ...uses, ...macUses } : { ...uses, ...otherUses }
}

const uses: Readonly<Record<string, () => string>> = {
  'Mod+C': () => translate('These keys copy, here as everywhere. Choose others.'),
  'Mod+X': () => translate('These keys cut, here as everywhere. Choose others.'),
  'Mod+V': () => translate('These keys paste, here as everywhere. Choose others.'),
  'Mod+Shift+V': () => translate('These keys paste, here as everywhere. Choose others.'),
  'Mod+A': () => translate('These keys select everything, here as everywhere. Choose others.'),
  'Mod+Y': () =>
    translate('These keys do again what was undone, here as everywhere. Choose others.'),
  'Mod+Q': () => translate('These keys quit, here as everywhere. Choose others.'),
  'Mod+W': () => translate('These keys close the window, here as everywhere. Choose others.'),
  'Mod+M': () => translate('These keys put the window away, here as everywhere. Choose others.'),
  'Mod+0': () =>
    translate('These keys bring the size of the text back, here as everywhere. Choose others.'),
  'Mod+=': () => translate('These keys make the text larger, here as everywhere. Choose others.'),
  'Mod+-': () => translate('These keys make the text smaller, here as everywhere. Choose others.'),
  'Mod+Tab': () =>
    translate('These keys go to another program, here as everywhere. Choose others.'),
  'Mod+Space': () =>
    translate('These keys go to another program, here as everywhere. Choose others.'),
}

const macUses: Readonly<Record<string, () => string>> = {
  'Mod+H': () => translate('These keys hide the app, here as everywhere. Choose others.'),
  'Mod+Alt+H': () =>
    translate('These keys hide other programs, here as everywhere. Choose others.'),
  'Mod+Ctrl+F': () => translate('These keys fill the screen, here as everywhere. Choose others.'),
  'Mod+Alt+Esc': () => translate('These keys end programs, here as everywhere. Choose others.'),
}

const otherUses: Readonly<Record<string, () => string>> = {
  F10: () => translate('These keys open the menu, here as everywhere. Choose others.'),
  F11: () => translate('These keys fill the screen, here as everywhere. Choose others.'),
  'Alt+F4': () => translate('These keys close the window, here as everywhere. Choose others.'),
  'Alt+Space': () =>
    translate('These keys open the menu of the window, here as everywhere. Choose others.'),
  'Alt+Tab': () =>
    translate('These keys go to another program, here as everywhere. Choose others.'),
  'Mod+Alt+Delete': () =>
    translate('These keys belong to the system, here as everywhere. Choose others.'),
}
