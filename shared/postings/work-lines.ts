import { asideHeadings, workHeadings } from '#shared/postings/cues'
import type { PostingLine } from '#shared/postings/posting-lines'
import { readWords } from '#shared/postings/read-words'
import { splitWordings } from '#shared/postings/split-wordings'
import { findWordings, growWordingTree } from '#shared/postings/wording-tree'

/**
 * The lines that may speak of the work: all but what stands under headings such as "About us", "Benefits"
 * or "Nice to have". Such a part ends with the next heading, or with its paragraph or list: rather a
 * sentence of praise too much than a duty too few.
 *
 * @param text the whole posting
 * @param lines its lines
 */
export function workLines(text: string, lines: readonly PostingLine[]): PostingLine[] {
  let isAside = false
  let hasContent = false
  return lines.filter((line) => {
    const heading = readHeading(text, line)
    if (heading === 'aside') {
      isAside = true
      hasContent = false
      return false
    }
    const isOver = hasContent && line.isAfterGap && !line.isBullet
    if (heading === 'work' || isOver) isAside = false
    hasContent = true
    return !isAside
  })
}

/** Longer lines are sentences. */
const longestHeading = 60

function readHeading(text: string, { start, end, isBullet }: PostingLine): 'aside' | 'work' | null {
  if (isBullet || end - start > longestHeading) return null
  const line = text.slice(start, end)
  if (/[.!?;,]$/.test(line)) return null
  const first = findWordings(readWords(line), headings).find(({ from }) => from === 0)
  if (first) return first.value
  return line.endsWith(':') ? 'work' : null
}

const headings = growWordingTree<'aside' | 'work'>([
  ...splitWordings(asideHeadings).map((wording) => [wording, 'aside'] as const),
  ...splitWordings(workHeadings).map((wording) => [wording, 'work'] as const),
])
