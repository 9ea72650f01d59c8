import type { BlockContent, Heading, List, ListItem, Paragraph, PhrasingContent } from 'mdast'
import { plainText } from '#shared/export/formats/markdown/plain-text'

/** Text, or content that is already a node. */
export type Inline = string | PhrasingContent

/** A heading; texts become exactly their characters. */
export function heading(depth: Heading['depth'], ...content: readonly Inline[]): Heading {
  return { type: 'heading', depth, children: inline(content) }
}

/** A paragraph; texts become exactly their characters. */
export function paragraph(...content: readonly Inline[]): Paragraph {
  return { type: 'paragraph', children: inline(content) }
}

/** A list with a bullet for each item and no blank lines between them. */
export function list(items: readonly ListItem[]): List {
  return { type: 'list', ordered: false, spread: false, children: [...items] }
}

/** An item whose blocks follow each other without blank lines. */
export function item(...children: BlockContent[]): ListItem {
  return { type: 'listItem', spread: false, children }
}

function inline(content: readonly Inline[]): PhrasingContent[] {
  return content.flatMap((part) => (typeof part === 'string' ? plainText(part) : [part]))
}
