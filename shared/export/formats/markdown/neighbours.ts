import type { Nodes } from 'mdast'
import { mapLines } from '#shared/export/formats/markdown/map-lines'

/** A small document in which some Markdown stands between two headings, as a reflection does. */
export function betweenHeadings(value: string): string {
  return `# before\n\n${value}\n\n# after\n`
}

/**
 * What `betweenHeadings` put in.
 *
 * @param blocks the parsed document
 * @returns null when a heading was swallowed
 */
export function nodesBetweenHeadings(blocks: readonly Nodes[]): readonly Nodes[] | null {
  const after = blocks.at(-1)
  return after?.type === 'heading' && after.depth === 1 ? blocks.slice(1, -1) : null
}

/** A small document in which some Markdown stands in a list of a list, as the notes of a task do. */
export function betweenItems(value: string): string {
  const indented = mapLines(value, (line) => (line === '' ? '' : `    ${line}`))
  return `- task\n  - before\n\n${indented}\n- after\n`
}

/**
 * What `betweenItems` put in.
 *
 * @param blocks the parsed document
 * @returns null when it broke out of its item or swallowed the next one
 */
export function nodesBetweenItems(blocks: readonly Nodes[]): readonly Nodes[] | null {
  const [outer, ...others] = blocks
  if (outer?.type !== 'list' || outer.children.length !== 2 || others.length > 0) return null
  const [, inner, ...rest] = outer.children[0]?.children ?? []
  if (inner?.type !== 'list' || inner.children.length !== 1 || rest.length > 0) return null
  return inner.children[0]?.children.slice(1) ?? null
}
