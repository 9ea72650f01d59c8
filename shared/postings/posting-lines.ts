/** A line of a posting, without its bullet and the space around it. */
export interface PostingLine {
  readonly start: number
  /** Exclusive. */
  readonly end: number
  readonly isBullet: boolean
  /** Is it the first, or does an empty line stand before it? */
  readonly isAfterGap: boolean
}

/**
 * The lines of a text that hold something. A bullet in the middle of a line begins another.
 *
 * @param text with any kind of line break
 * @returns in order, with places in the text
 */
export function postingLines(text: string): PostingLine[] {
  const lines: PostingLine[] = []
  let isAfterGap = true
  for (const { 0: row, index } of text.matchAll(rowPattern)) {
    const items = [...row.matchAll(itemPattern)].flatMap((item) => readItem(item, index))
    for (const item of items) {
      lines.push({ ...item, isAfterGap })
      isAfterGap = false
    }
    if (items.length === 0) isAfterGap = true
  }
  return lines
}

/** A row with its line break: any that Unicode knows, CR LF as one. */
const rowPattern = /[^\n\v\f\r\u0085\u2028\u2029]*(?:\r\n|[\n\v\f\r\u0085\u2028\u2029]|$)/g

const itemPattern = /[•▪●◦‣∙]?[^•▪●◦‣∙]+/g

const bulletPattern = /^\s*(?:[•▪●◦‣∙]\s*|(?:[*–—+-]|\(?\d{1,2}[.)])\s+)?/

function readItem(match: RegExpExecArray, offset: number): Omit<PostingLine, 'isAfterGap'>[] {
  const content = match[0].trimEnd()
  const lead = bulletPattern.exec(content)?.[0] ?? ''
  if (lead.length >= content.length) return []
  const start = offset + match.index
  const isBullet = lead.trim() !== ''
  return [{ start: start + lead.length, end: start + content.length, isBullet }]
}
