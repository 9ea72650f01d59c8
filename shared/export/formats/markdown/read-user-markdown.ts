import type { Nodes } from 'mdast'
import { readFencedText } from '#shared/export/formats/markdown/fenced-text'
import { headingsIn } from '#shared/export/formats/markdown/headings-in'
import { mapLines } from '#shared/export/formats/markdown/map-lines'
import type { UserPlace } from '#shared/export/formats/markdown/user-place'

/**
 * Gives back the Markdown a user wrote from where `embedUserMarkdown` put it.
 *
 * @param nodes the blocks that hold it, as parsed from the document; none is an empty text
 * @param source the whole document the nodes were parsed from, with plain line ends
 * @param place where in the document it stands
 * @returns the text; headings a later hand put there above our own level stay as they are
 */
export function readUserMarkdown(
  nodes: readonly Nodes[],
  source: string,
  place: UserPlace,
): string {
  const [first] = nodes
  const last = nodes.at(-1)
  if (first === undefined || last === undefined) return ''
  const start = lineStart(source, offsetOf(first, 'start'))
  const end = lineEnd(source, offsetOf(last, 'end'))
  const lines = withoutIndent(source.slice(start, end), place)
  if (first === last && first.type === 'code' && first.lang === 'markdown') {
    return readFencedText(first.meta, lines.split('\n').slice(1, -1).join('\n'))
  }
  return withFinalNewlines(withoutIndent(raiseHeadings(nodes, source, start, end, place), place))
}

function raiseHeadings(
  nodes: readonly Nodes[],
  source: string,
  start: number,
  end: number,
  place: UserPlace,
): string {
  const marks = '#'.repeat(place.headingShift)
  let raised = ''
  let from = start
  for (const heading of headingsIn(nodes)) {
    const offset = offsetOf(heading, 'start')
    if (!source.startsWith(`${marks}#`, offset)) continue
    raised += source.slice(from, offset)
    from = offset + marks.length
  }
  return raised + source.slice(from, end)
}

function withoutIndent(text: string, place: UserPlace): string {
  if (place.indent === 0) return text
  return mapLines(text, (line) => withoutColumns(line, place.indent))
}

/** Editors that indent with tabs write four columns at a time; what is left of one is written as spaces. */
function withoutColumns(line: string, columns: number): string {
  let column = 0
  let at = 0
  while (column < columns && (line[at] === ' ' || line[at] === '\t')) {
    column += line[at] === ' ' ? 1 : 4 - (column % 4)
    at += 1
  }
  return ' '.repeat(Math.max(0, column - columns)) + line.slice(at)
}

function withFinalNewlines(text: string): string {
  return text.replace(/\n\n<!-- newlines (\d+) -->$/, (_, count) => '\n'.repeat(Number(count)))
}

function lineStart(source: string, offset: number): number {
  return offset === 0 ? 0 : source.lastIndexOf('\n', offset - 1) + 1
}

function lineEnd(source: string, offset: number): number {
  const end = source.indexOf('\n', offset)
  return end === -1 ? source.length : end
}

function offsetOf(node: Nodes, edge: 'start' | 'end'): number {
  const offset = node.position?.[edge].offset
  if (offset === undefined) throw new TypeError(`Expected a parsed ${node.type} with its position`)
  return offset
}
