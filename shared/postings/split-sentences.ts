import type { PostingLine } from '#shared/postings/posting-lines'

/** A sentence by its place in the text; the end is exclusive. */
export interface Sentence {
  readonly start: number
  readonly end: number
}

/**
 * Splits lines into sentences. A bullet or a short line is a sentence of its own, whatever it ends with;
 * a long line that the next one carries on in lower case was only wrapped.
 *
 * @param text the whole posting
 * @param lines the lines to read
 * @returns in order, without the space around them
 */
export function splitSentences(text: string, lines: readonly PostingLine[]): Sentence[] {
  return unwrapLines(text, lines).flatMap((part) => splitPart(text, part))
}

function unwrapLines(text: string, lines: readonly PostingLine[]): Sentence[] {
  const parts: { start: number; end: number }[] = []
  let before: PostingLine | undefined
  for (const line of lines) {
    const part = parts.at(-1)
    if (part && before && isWrapped(text, before, line)) part.end = line.end
    else parts.push({ start: line.start, end: line.end })
    before = line
  }
  return parts
}

/** Shorter lines were ended on purpose. */
const wrappedFrom = 50

function isWrapped(text: string, line: PostingLine, next: PostingLine): boolean {
  if (next.isBullet || next.isAfterGap || line.end - line.start < wrappedFrom) return false
  return (
    /^\p{Ll}/u.test(text.slice(next.start, next.start + 2)) &&
    !/[.!?:;]/.test(text[line.end - 1] ?? '')
  )
}

function splitPart(text: string, { start, end }: Sentence): Sentence[] {
  const sentences: Sentence[] = []
  let from = start
  for (const match of text
    .slice(start, end)
    .matchAll(/[.!?…。！？]["'”’)\]]{0,3}(?:\s+|(?<=[。！？]))/gu)) {
    const at = start + match.index
    const next = at + match[0].length
    if (text[at] === '.' && !endsSentence(text, from, at, next)) continue
    sentences.push({ start: from, end: start + match.index + match[0].trimEnd().length })
    from = next
  }
  if (from < end) sentences.push({ start: from, end })
  return sentences
}

/** Is the full stop at `at` more than the end of an abbreviation, a number or an initial? */
function endsSentence(text: string, from: number, at: number, next: number): boolean {
  if (/^\p{Ll}/u.test(text.slice(next, next + 2))) return false
  const word = /[\p{L}\p{N}.]{1,12}$/u.exec(text.slice(Math.max(from, at - 12), at))?.[0] ?? ''
  return !/^(?:\p{Lu}|\d{1,2})$/u.test(word) && !abbreviations.has(word.toLowerCase())
}

const abbreviations = new Set(
  'e.g eg i.e ie etc incl approx vs resp no nr mr mrs ms dr prof st inc ltd co corp dept est min max u.s u.k ca z.b bzw'.split(
    ' ',
  ),
)
