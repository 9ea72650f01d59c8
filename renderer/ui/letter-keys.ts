/** The root of the page says it, so that what shows a key can go with it (kbd.module.css). */
const root = document.documentElement

/** Turns the keys that are a single letter on or off, for everyone (DESIGN.md, section 6). */
export function setLetterKeys(isOn: boolean): void {
  root.dataset['letterKeys'] = isOn ? 'on' : 'off'
}

/** Whether a key is a letter while those are turned off, and means nothing then. */
export function isLetterKeyOff(key: string): boolean {
  return root.dataset['letterKeys'] === 'off' && isLetterKey(key)
}

/** As a key, or as it is written on one. */
export function isLetterKey(key: string): boolean {
  return /^[a-z]$/i.test(key)
}
