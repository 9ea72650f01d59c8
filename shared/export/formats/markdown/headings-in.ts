import type { Heading, Nodes } from 'mdast'

/**
 * All headings in some content, also those in quotes and lists.
 *
 * @returns in the order of the document
 */
export function headingsIn(nodes: readonly Nodes[]): Heading[] {
  return nodes.flatMap((node) => {
    if (node.type === 'heading') return [node]
    return 'children' in node ? headingsIn(node.children) : []
  })
}
