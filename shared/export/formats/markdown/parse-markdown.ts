import type { Root } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { frontmatterFromMarkdown } from 'mdast-util-frontmatter'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { frontmatter } from 'micromark-extension-frontmatter'
import { gfm } from 'micromark-extension-gfm'

/**
 * Reads a Markdown document: GFM with front matter, as GitHub and Obsidian do.
 *
 * @param source the document; any text is valid Markdown
 */
export function parseMarkdown(source: string): Root {
  return fromMarkdown(source, reading)
}

/** Made once: putting the extensions together takes longer than reading a short text. */
const reading = {
  extensions: [gfm(), frontmatter()],
  mdastExtensions: [gfmFromMarkdown(), frontmatterFromMarkdown()],
}
