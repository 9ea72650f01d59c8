import type { RootContent } from 'mdast'
import { readFencedText } from '#shared/export/formats/markdown/fenced-text'
import { readUserMarkdown } from '#shared/export/formats/markdown/read-user-markdown'
import { reflectionPlace } from '#shared/export/formats/markdown/user-place'
import { divide, type OpenDocument } from '#shared/export/import/markdown/open-document'
import { readDatedHeading } from '#shared/export/import/markdown/read-dated-heading'
import { readLine } from '#shared/export/import/markdown/read-line'
import type { Posting } from '#shared/model/posting'

/** Reads the job postings that were kept: from their fences, or as they stand where somebody typed one. */
export function readPostings(blocks: readonly RootContent[], document: OpenDocument): Posting[] {
  return divide(blocks, 3, document.source).sections.flatMap((section) => {
    const heading = readDatedHeading(readLine(section.heading, document.source), 'posting')
    if (heading === null) return []
    document.notes.understand(section.heading, ...section.blocks)
    const { id, date, title } = heading
    return [{ id, date, title, text: textOf(section.blocks, document.source) }]
  })
}

function textOf(blocks: readonly RootContent[], source: string): string {
  const [first, ...more] = blocks
  return first?.type === 'code' && more.length === 0
    ? readFencedText(first.meta, first.value)
    : readUserMarkdown(blocks, source, reflectionPlace)
}
