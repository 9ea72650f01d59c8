/** The root of the page says it, so that what shows a key can go with it (kbd.module.css). */
const root = document.documentElement

/** Shows or hides, for everyone, the keys that are a single character (DESIGN.md, section 6). */
export function showLetterKeys(areShown: boolean): void {
  root.dataset['letterKeys'] = areShown ? 'on' : 'off'
}

/** As it is written on a key. */
export function isLetterKey(key: string): boolean {
  return /^[!-~]$/.test(key)
}
