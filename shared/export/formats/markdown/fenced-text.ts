import type { Code } from 'mdast'

/**
 * Text in a code fence that is longer than any run of backticks in it. A carriage return cannot stand in
 * a document with plain line ends, so texts that have one are marked `escaped` and say `\r` for it and
 * `\\` for a backslash.
 *
 * @param language the name behind the fence, such as `markdown`
 */
export function fencedText(text: string, language: string): Code {
  if (!text.includes('\r')) return { type: 'code', lang: language, value: text }
  const value = text.replaceAll('\\', '\\\\').replaceAll('\r', '\\r')
  return { type: 'code', lang: language, meta: escapedMeta, value }
}

/**
 * The text a fence holds.
 *
 * @param meta what stands behind the language of the fence
 * @param value the lines between the fences
 */
export function readFencedText(meta: string | null | undefined, value: string): string {
  if (meta !== escapedMeta) return value
  return value.replace(/\\(.)/g, (_, character) => (character === 'r' ? '\r' : character))
}

const escapedMeta = 'escaped'
