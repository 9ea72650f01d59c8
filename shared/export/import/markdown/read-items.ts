import type { RootContent } from 'mdast'
import type { OpenDocument } from '#shared/export/import/markdown/open-document'
import { readLine, type Line } from '#shared/export/import/markdown/read-line'

/**
 * Reads the lines of a section that is a list.
 *
 * @param read what a line says; null leaves it unread
 */
export function readItems<Item>(
  blocks: readonly RootContent[],
  document: OpenDocument,
  read: (line: Line) => Item | null,
): Item[] {
  return blocks.flatMap((block) => {
    if (block.type !== 'list') return []
    return block.children.flatMap((item) => {
      const [first] = item.children
      if (first?.type !== 'paragraph') return []
      const found = read(readLine(first, document.source))
      if (found === null) return []
      document.notes.understand(first)
      return [found]
    })
  })
}

/** The text of a line without the space that stands before its marker. */
export function textBefore({ text }: Line): string {
  return text.replace(/ $/, '')
}
