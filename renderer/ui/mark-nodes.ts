import { type FindMarks, splitMarks } from './split-marks'

/** What Markdown has become before it is drawn: elements and texts, as far as they matter here. */
interface Node {
  type: string
  value?: string
  tagName?: string
  properties?: Record<string, never>
  children?: Node[]
}

/** A step of rendering Markdown that points at words: their text goes into `mark` elements. */
export function markNodes({ findMarks }: { findMarks: FindMarks }): (tree: Node) => void {
  return (tree) => visit(tree)

  function visit(node: Node): void {
    if (!node.children) return
    node.children = node.children.flatMap((child) => {
      if (child.type === 'text') return markText(child.value ?? '')
      visit(child)
      return [child]
    })
  }

  function markText(value: string): Node[] {
    return splitMarks(value, findMarks(value)).map((piece) => {
      const text: Node = { type: 'text', value: piece.text }
      if (!piece.isMarked) return text
      return { type: 'element', tagName: 'mark', properties: {}, children: [text] }
    })
  }
}
