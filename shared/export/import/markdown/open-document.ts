import type { Heading, RootContent, Yaml } from 'mdast'
import { LineNotes } from '#shared/export/import/markdown/line-notes'
import { parseInParts } from '#shared/export/import/markdown/parse-in-parts'
import { readLine } from '#shared/export/import/markdown/read-line'

/** A Markdown document that is being read. */
export interface OpenDocument {
  /** With plain line ends and without a byte order mark. */
  readonly source: string
  readonly front: Yaml | null
  /** What follows the front matter. */
  readonly blocks: readonly RootContent[]
  readonly notes: LineNotes
}

/** A heading with what stands below it. */
export interface Section {
  readonly heading: Heading
  /** The text of the heading, without our marker and the space around it. */
  readonly title: string
  readonly blocks: readonly RootContent[]
}

/**
 * Parses a document from anywhere.
 *
 * @param text any text, with the line ends of any system
 */
export function openDocument(text: string): OpenDocument {
  const source = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n')
  const [first, ...rest] = parseInParts(source)
  const notes = new LineNotes(source)
  if (first?.type === 'yaml') return { source, front: first, blocks: rest, notes }
  return { source, front: null, blocks: first === undefined ? [] : [first, ...rest], notes }
}

/**
 * Divides blocks at the headings of one level.
 *
 * @returns the blocks before the first of them, and a section for each
 */
export function divide(
  blocks: readonly RootContent[],
  depth: number,
  source: string,
): { before: readonly RootContent[]; sections: readonly Section[] } {
  const before: RootContent[] = []
  const sections: (Section & { readonly blocks: RootContent[] })[] = []
  for (const block of blocks) {
    if (block.type === 'heading' && block.depth === depth) {
      const title = readLine(block, source).text.trim()
      sections.push({ heading: block, title, blocks: [] })
    } else (sections.at(-1)?.blocks ?? before).push(block)
  }
  return { before, sections }
}
