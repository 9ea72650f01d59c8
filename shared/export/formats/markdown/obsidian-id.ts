/**
 * An id as the Tasks plugin of Obsidian takes it: letters, digits, hyphens and underscores only. Every other
 * character, and the underscore itself, is written by its number between underscores.
 *
 * @example obsidianId('a b') // 'a_20_b'
 */
export function obsidianId(id: string): string {
  return id.replace(/[^A-Za-z0-9-]/gu, (character) => {
    const code = character.codePointAt(0) ?? 0
    return `_${code.toString(16).padStart(2, '0')}_`
  })
}

/**
 * The id that {@link obsidianId} wrote; one that Obsidian or a person made up stays as it is.
 *
 * @param text letters, digits, hyphens and underscores
 */
export function readObsidianId(text: string): string {
  return text.replace(/_([0-9a-f]{2,6})_/g, (written, code: string) => {
    const point = Number.parseInt(code, 16)
    return point <= 0x10ffff ? String.fromCodePoint(point) : written
  })
}
