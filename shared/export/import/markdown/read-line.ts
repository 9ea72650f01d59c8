import type { Heading, Nodes, Paragraph, Text } from 'mdast'
import { readMarker, type Marker, type MarkerKind } from '#shared/export/formats/markdown/marker'
import { parseMarkdown } from '#shared/export/formats/markdown/parse-markdown'

/** A line of a document: its text as a person would say it, with our markers apart. */
export interface Line {
  readonly text: string
  readonly parts: readonly LinePart[]
  /** Counted from 1. */
  readonly number: number
}

export type LinePart = string | Marker

/**
 * Reads a paragraph or a heading as plain text. What `plainText` wrote comes back exactly; markup that
 * somebody put in by hand stays as it was typed, and lines that an editor wrapped are one again.
 *
 * @param source the document the line was parsed from
 */
export function readLine(line: Paragraph | Heading, source: string): Line {
  const parts = line.children.flatMap((node) => partsOf(node, source))
  const text = parts.filter((part) => typeof part === 'string').join('')
  return { text, parts, number: line.position?.start.line ?? 0 }
}

/** The last marker of a kind in a line; undefined when there is none. */
export function markerOf(line: Line, kind: MarkerKind): Marker | undefined {
  return line.parts.findLast((part) => typeof part !== 'string' && part.kind === kind) as
    Marker | undefined
}

function partsOf(node: Nodes, source: string): LinePart[] {
  switch (node.type) {
    case 'text':
      return [unwrapped(node, source)]
    case 'break':
      return [' ']
    case 'html': {
      if (/^<!--\s*-->$/.test(node.value)) return []
      return [readMarker(node.value) ?? node.value]
    }
    default:
      return [joinLines(rawOf(node, source))]
  }
}

/** A line break that was typed is a wrapped line; one that is written by its number belongs to the text. */
function unwrapped(node: Text, source: string): string {
  const raw = rawOf(node, source)
  if (!raw.includes('\n')) return node.value
  const [block] = parseMarkdown(`x ${joinLines(raw)}`).children
  const [text] = block?.type === 'paragraph' ? block.children : []
  return text?.type === 'text' ? text.value.slice(2) : node.value.replaceAll('\n', ' ')
}

function joinLines(raw: string): string {
  if (!raw.includes('\n')) return raw
  return raw
    .split('\n')
    .map((line, index) => (index === 0 ? line.trimEnd() : line.trim()))
    .join(' ')
}

function rawOf({ position }: Nodes, source: string): string {
  return source.slice(position?.start.offset, position?.end.offset)
}
