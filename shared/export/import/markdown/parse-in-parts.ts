import type { Nodes, RootContent } from 'mdast'
import { parseMarkdown } from '#shared/export/formats/markdown/parse-markdown'

/**
 * Parses a long document as `parseMarkdown` does, in parts that begin with a heading: the library takes more
 * than ten times as long for ten times the text.
 *
 * A part ends where the next heading is read as one, with nothing left open before it. Only definitions of
 * links and notes reach from one part into another; a document that has some is parsed as a whole.
 *
 * @param source with plain line ends
 * @param partLength characters a part has at least
 * @returns the blocks from top to bottom, each with its position in the whole document
 */
export function parseInParts(source: string, partLength = usualLength): RootContent[] {
  const blocks: RootContent[] = []
  let from = 0
  let line = 0
  while (from < source.length) {
    const part = readPart(source, from, partLength)
    if (part.blocks.some(isDefinitionIn)) return parseMarkdown(source).children
    for (const block of part.blocks) move(block, from, line)
    blocks.push(...part.blocks)
    line += source.slice(from, part.end).split('\n').length - 1
    from = part.end
  }
  return blocks
}

/** A few pages; parts of this length are read about as fast as the shortest. */
const usualLength = 8_000

/** The blocks up to the first heading, at the length of a part or later, that is one. */
function readPart(
  source: string,
  from: number,
  partLength: number,
): { blocks: RootContent[]; end: number } {
  let length = partLength
  for (;;) {
    const end = nextHeading(source, from + length)
    if (end === null)
      return { blocks: parseMarkdown(source.slice(from)).children, end: source.length }
    const lineEnd = source.indexOf('\n', end)
    const text = source.slice(from, lineEnd === -1 ? source.length : lineEnd)
    const blocks = parseMarkdown(text).children
    const last = blocks.at(-1)
    if (last?.type === 'heading' && last.position?.start.offset === end - from) {
      return { blocks: blocks.slice(0, -1), end }
    }
    // It stands in a fence or a comment. Twice as far, so that a long one is not read again and again.
    length = 2 * (end - from)
  }
}

/** Where the next line begins that looks like a heading; null when there is none. */
function nextHeading(source: string, from: number): number | null {
  const heading = /^#{1,6} /gm
  heading.lastIndex = from
  return heading.exec(source)?.index ?? null
}

function isDefinitionIn(node: Nodes): boolean {
  if (node.type === 'definition' || node.type === 'footnoteDefinition') return true
  return 'children' in node && node.children.some(isDefinitionIn)
}

function move(node: Nodes, offset: number, line: number): void {
  for (const point of [node.position?.start, node.position?.end]) {
    if (!point) continue
    point.line += line
    if (point.offset !== undefined) point.offset += offset
  }
  if ('children' in node) for (const child of node.children) move(child, offset, line)
}
