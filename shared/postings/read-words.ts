/** A word of a text, in the form in which wordings are compared. */
export interface Word {
  /** Lower case, without accents and without a plural "s". */
  readonly form: string
  /** Where it stands in the text; the end is exclusive. */
  readonly start: number
  readonly end: number
  /**
   * What parts it from the word before: nothing but a space, a hyphen or a slash (`joint`), a comma, the
   * end of a clause, or anything else (`loose`).
   */
  readonly gap: 'joint' | 'comma' | 'clause' | 'loose'
}

/**
 * The words of a part of a text. Addresses of pages and people are passed over: their words are names.
 *
 * @param text the whole text
 * @param start where to begin
 * @param end where to stop, exclusive
 * @returns in order, with places in the whole text
 * @example readWords('Front-end APIs', 0, 14).map(({ form }) => form) // ['front', 'end', 'api']
 */
export function readWords(text: string, start = 0, end = text.length): Word[] {
  const words: Word[] = []
  let last = start
  for (const match of text.slice(start, end).matchAll(wordPattern)) {
    const [raw] = match
    const from = start + match.index
    const to = from + raw.length
    if (isAddress(text, raw, from, to)) continue
    for (const part of splitCompound(raw, from, to)) {
      words.push({
        ...part,
        gap: words.length === 0 ? 'clause' : gapOf(text.slice(last, part.start)),
      })
      last = part.end
    }
  }
  return words
}

/** Signs that are not seen (a soft hyphen, a zero-width space) may stand within a word. */
const wordPattern =
  /(?:https?:\/\/|www\.)\S+|&|[\p{L}\p{N}][\p{L}\p{M}\p{N}\p{Cf}]*(?:['’][\p{L}\p{M}\p{N}\p{Cf}]+)*/giu

function isAddress(text: string, raw: string, from: number, to: number): boolean {
  return raw.includes('/') || raw.startsWith('www.') || text[to] === '@' || text[from - 1] === '@'
}

/** Words written in one that are compared as two. */
const compounds: Readonly<Record<string, number>> = {
  frontend: 5,
  frontends: 5,
  backend: 4,
  backends: 4,
  fullstack: 4,
}

function splitCompound(raw: string, start: number, end: number): Omit<Word, 'gap'>[] {
  const lower = raw.toLowerCase()
  const at = Object.hasOwn(compounds, lower) ? compounds[lower] : undefined
  if (at === undefined) return [{ form: formOf(raw), start, end }]
  const middle = start + at
  return [
    { form: formOf(raw.slice(0, at)), start, end: middle },
    { form: formOf(raw.slice(at)), start: middle, end },
  ]
}

/** Longer than any word of a wording, so it cannot be one. */
const longestWord = 40

function formOf(raw: string): string {
  if (raw === '&') return 'and'
  if (raw.length > longestWord) return raw
  const plain = /^[a-zA-Z]+$/.test(raw) ? raw.toLowerCase() : foldLetters(raw)
  const owner = plain.endsWith("'s") ? plain.slice(0, -2) : plain
  return owner.length > 3 && owner.endsWith('s') && !owner.endsWith('ss')
    ? owner.slice(0, -1)
    : owner
}

function foldLetters(raw: string): string {
  return raw
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .replace(/’/g, "'")
    .toLowerCase()
}

function gapOf(between: string): Word['gap'] {
  if (between === ' ') return 'joint'
  if (/^(?:\s*|[-‐‑–]|\s*\/\s*)$/.test(between)) return 'joint'
  if (/[;:()[\]—•|]|\s[-–]\s/.test(between)) return 'clause'
  return between.includes(',') ? 'comma' : 'loose'
}
