import type { Code, Nodes } from 'mdast'
import { fencedText } from '#shared/export/formats/markdown/fenced-text'
import { hasBalancedHtml } from '#shared/export/formats/markdown/has-balanced-html'
import { headingsIn } from '#shared/export/formats/markdown/headings-in'
import { isProse } from '#shared/export/formats/markdown/is-prose'
import { hasMarker, marker } from '#shared/export/formats/markdown/marker'
import type { Verbatim } from '#shared/export/formats/markdown/markdown-nodes'
import {
  betweenHeadings,
  betweenItems,
  nodesBetweenHeadings,
  nodesBetweenItems,
} from '#shared/export/formats/markdown/neighbours'
import { parseMarkdown } from '#shared/export/formats/markdown/parse-markdown'
import { readUserMarkdown } from '#shared/export/formats/markdown/read-user-markdown'
import type { UserPlace } from '#shared/export/formats/markdown/user-place'

/**
 * Puts Markdown the user wrote into the document so that it reads as written and comes back exactly: as it
 * is, with its headings moved below ours. Where that would lose a character or reach beyond its place (an
 * unclosed fence, link definitions, headings too deep), the raw text stands in a code fence instead.
 *
 * It is right by construction: unless it is plain prose, what it would write is parsed and read back before
 * it is chosen.
 *
 * @param text what the user wrote, well-formed, any Markdown
 * @param place where in the document it will stand
 * @returns one block, or none for an empty text
 */
export function embedUserMarkdown(text: string, place: UserPlace): (Verbatim | Code)[] {
  if (text === '') return []
  const value = asWritten(text, place)
  return [value === null ? fencedText(text, 'markdown') : { type: 'verbatim', value }]
}

function asWritten(text: string, place: UserPlace): string | null {
  if (isProse(text)) return text
  if (text.includes('\r') || hasMarker(text)) return null
  const body = text.replace(/\n+$/, '')
  const newlines = text.length - body.length
  const lowered = lowerHeadings(body, place.headingShift)
  const value =
    newlines === 0 ? lowered : `${lowered}\n\n${marker('newlines', String(newlines)).value}`
  return comesBack(value, text, place) ? value : null
}

/** Where this does not work, for underlined headings or below level 6, `comesBack` finds out. */
function lowerHeadings(text: string, shift: number): string {
  if (!text.includes('#')) return text
  // Front matter is only read on the first line, which the user's text never is.
  const source = `\n${text}`
  let lowered = ''
  let from = 1
  for (const heading of headingsIn(parseMarkdown(source).children)) {
    const offset = heading.position?.start.offset ?? 0
    lowered += source.slice(from, offset) + '#'.repeat(shift)
    from = offset
  }
  return lowered + source.slice(from)
}

function comesBack(value: string, text: string, place: UserPlace): boolean {
  const source = place.indent === 0 ? betweenHeadings(value) : betweenItems(value)
  const blocks = parseMarkdown(source).children
  const nodes = place.indent === 0 ? nodesBetweenHeadings(blocks) : nodesBetweenItems(blocks)
  return (
    nodes !== null &&
    !hasDefinition(nodes) &&
    hasBalancedHtml(nodes) &&
    headingsIn(nodes).every((heading) => heading.depth > place.headingShift) &&
    readUserMarkdown(nodes, source, place) === text
  )
}

function hasDefinition(nodes: readonly Nodes[]): boolean {
  return nodes.some(
    (node) =>
      node.type === 'definition' ||
      node.type === 'footnoteDefinition' ||
      ('children' in node && hasDefinition(node.children)),
  )
}
