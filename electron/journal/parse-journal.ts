import { decodeLine, type JournalLine } from './journal-line'

export interface ParsedJournal {
  /** Every line that is whole, in the order of the file, numbers rising. */
  readonly lines: readonly JournalLine[]
  /** Bytes up to the first line that is not whole. */
  readonly goodLength: number
  /**
   * - `whole`: nothing is wrong
   * - `torn`: the last line breaks off, as it does when the process ends while it writes
   * - `damaged`: something is wrong that no such end explains
   */
  readonly state: 'whole' | 'torn' | 'damaged'
}

/** Reads a journal as far as it can be trusted, line by line. */
export function parseJournal(content: Buffer): ParsedJournal {
  const lines: JournalLine[] = []
  let goodLength = 0
  let isDamaged = false
  let start = 0
  while (start < content.length) {
    const end = content.indexOf(lineFeed, start)
    if (end < 0) break
    const line = decodeLine(content.subarray(start, end + 1))
    if (line && line.seq >= (lines.at(-1)?.seq ?? 0)) lines.push(line)
    else isDamaged = true
    start = end + 1
    if (!isDamaged) goodLength = start
  }
  const state = isDamaged ? 'damaged' : start < content.length ? 'torn' : 'whole'
  return { lines, goodLength, state }
}

const lineFeed = 0x0a
