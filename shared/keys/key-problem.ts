import type { Command } from '#shared/keys/command'

/** What the keys of a command may not be; a sentence for the user, or null when nothing speaks against them. */
export function keyProblem(command: Command, keys: string, isMac: boolean): string | null {
  if (keys === command.shortcut) return null
  const use = usesOf(isMac)[keys]
  if (use) return `These keys ${use}, here as everywhere. Choose others.`
  const name = keys.split('+').at(-1) ?? ''
  if (movingKeys.has(name) && !isHeld(keys)) {
    return `${name} finds the way around a screen. Choose another key.`
  }
  const needsHeld = command.place === 'everywhere' || command.place === 'writing'
  if (needsHeld && !isHeld(keys) && !/^F\d+$/.test(name)) {
    const names = isMac ? 'Command, Control or Option' : 'Ctrl or Alt'
    return `Hold ${names} as well: by itself it is typed.`
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

function usesOf(isMac: boolean): Readonly<Record<string, string>> {
  return isMac ? { ...uses, ...macUses } : { ...uses, ...otherUses }
}

const uses: Readonly<Record<string, string>> = {
  'Mod+C': 'copy',
  'Mod+X': 'cut',
  'Mod+V': 'paste',
  'Mod+Shift+V': 'paste',
  'Mod+A': 'select everything',
  'Mod+Y': 'do again what was undone',
  'Mod+Q': 'quit',
  'Mod+W': 'close the window',
  'Mod+M': 'put the window away',
  'Mod+0': 'bring the size of the text back',
  'Mod+=': 'make the text larger',
  'Mod+-': 'make the text smaller',
  'Mod+Tab': 'go to another program',
  'Mod+Space': 'go to another program',
}

const macUses: Readonly<Record<string, string>> = {
  'Mod+H': 'hide the app',
  'Mod+Alt+H': 'hide other programs',
  'Mod+Ctrl+F': 'fill the screen',
  'Mod+Alt+Esc': 'end programs',
}

const otherUses: Readonly<Record<string, string>> = {
  F10: 'open the menu',
  F11: 'fill the screen',
  'Alt+F4': 'close the window',
  'Alt+Space': 'open the menu of the window',
  'Alt+Tab': 'go to another program',
  'Mod+Alt+Delete': 'belong to the system',
}
