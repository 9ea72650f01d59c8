import { postingLines } from '#shared/postings/posting-lines'

/**
 * A name for a posting from its first line.
 *
 * @param text the whole posting
 * @returns at most 80 characters, cut between words; empty when the text is
 * @example suggestPostingTitle('# Backend engineer\n\nYou ...') // 'Backend engineer'
 */
export function suggestPostingTitle(text: string): string {
  const beginning = text.slice(0, searched)
  const [first] = postingLines(beginning)
  if (!first) return ''
  const line = beginning
    .slice(first.start, first.end)
    .replace(/^#+\s+/, '')
    .replace(/\s+/g, ' ')
  if (line.length <= longest) return line
  // Never half of a pair of code units.
  const cut = line.slice(0, longest - 1).replace(/[\ud800-\udbff]$/, '')
  const lastSpace = cut.lastIndexOf(' ')
  return `${(lastSpace > longest / 2 ? cut.slice(0, lastSpace) : cut).trimEnd()}…`
}

const longest = 80

/** In characters; the first line is looked for no further. */
const searched = 2_000
