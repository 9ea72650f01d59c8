import type { Nodes } from 'mdast'

/**
 * Whether every HTML element that is opened in some content is closed in it as well, so that nothing of
 * it reaches into what follows.
 *
 * @param nodes parsed Markdown
 */
export function hasBalancedHtml(nodes: readonly Nodes[]): boolean {
  const open: string[] = []
  for (const [, closing, name = '', rest = ''] of htmlIn(nodes).matchAll(tag)) {
    const element = name.toLowerCase()
    if (closing === '/') {
      if (open.pop() !== element) return false
    } else if (!rest.endsWith('/') && !voidElements.has(element)) {
      open.push(element)
    }
  }
  return open.length === 0
}

const tag = /<(\/?)([a-z][a-z0-9-]*)((?:"[^"]*"|'[^']*'|[^'">])*)>/gi

const voidElements = new Set(
  'area base br col embed hr img input link meta source track wbr'.split(' '),
)

function htmlIn(nodes: readonly Nodes[]): string {
  return nodes
    .map((node) => {
      if (node.type === 'html') return node.value.replace(/<!--.*?-->/gs, '')
      return 'children' in node ? htmlIn(node.children) : ''
    })
    .join('\n')
}
