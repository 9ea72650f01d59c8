import type { RootContent } from 'mdast'
import { frontmatterToMarkdown } from 'mdast-util-frontmatter'
import { gfmToMarkdown } from 'mdast-util-gfm'
import { toMarkdown as writeMarkdown } from 'mdast-util-to-markdown'
import type { Options } from 'mdast-util-to-markdown'
import { ownNodes } from '#shared/export/formats/markdown/markdown-nodes'

/**
 * Writes nodes as a document, in the one way all our Markdown is written.
 *
 * @param children from top to bottom
 * @returns lines that end in a line feed, the last one too
 */
export function writeNodes(children: readonly RootContent[]): string {
  return writeMarkdown({ type: 'root', children: [...children] }, writing)
}

const writing: Options = {
  bullet: '-',
  extensions: [gfmToMarkdown(), frontmatterToMarkdown(), ownNodes],
}
