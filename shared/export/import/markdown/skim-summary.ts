import type { RootContent } from 'mdast'
import type { OpenDocument } from '#shared/export/import/markdown/open-document'
import { readLine } from '#shared/export/import/markdown/read-line'

/**
 * Passes over the title of the plan and the paragraph that sums it up: the front matter says the same. A
 * title that says something else stays unread, and so does everything else that stands there.
 *
 * @param blocks before the first section
 */
export function skimSummary(
  blocks: readonly RootContent[],
  planTitle: string,
  { source, notes }: OpenDocument,
): void {
  for (const block of blocks) {
    if (block.type !== 'heading' && block.type !== 'paragraph') continue
    const { text } = readLine(block, source)
    const isKnown =
      block.type === 'heading'
        ? text === (planTitle === '' ? 'Untitled plan' : planTitle)
        : / \d+ of \d+ tasks? done\. /.test(text)
    if (isKnown) notes.understand(block)
  }
}
