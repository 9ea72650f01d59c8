export type Mark = 'bold' | 'italic' | 'code' | 'list' | 'numbers' | 'quote'

/** A stretch of text to replace, and what to select afterwards. Places count UTF-16 units. */
export interface TextEdit {
  readonly from: number
  readonly to: number
  readonly insert: string
  readonly selectFrom: number
  readonly selectTo: number
}

/** Puts a Markdown mark around the selection, or before each of its lines; marks that are there go away. */
export function markText(text: string, start: number, end: number, mark: Mark): TextEdit {
  switch (mark) {
    case 'bold':
      return wrap(text, start, end, '**')
    case 'italic':
      return wrap(text, start, end, '_')
    case 'code':
      return wrap(text, start, end, '`')
    case 'list':
      return prefix(text, start, end, /^- /, () => '- ')
    case 'numbers':
      return prefix(text, start, end, /^\d+\. /, (line) => `${line + 1}. `)
    case 'quote':
      return prefix(text, start, end, /^> /, () => '> ')
  }
}

function wrap(text: string, start: number, end: number, sign: string): TextEdit {
  const inner = text.slice(start, end)
  const outerFrom = start - sign.length
  const outerTo = end + sign.length
  if (text.slice(outerFrom, start) === sign && text.slice(end, outerTo) === sign) {
    return {
      from: outerFrom,
      to: outerTo,
      insert: inner,
      selectFrom: outerFrom,
      selectTo: outerFrom + inner.length,
    }
  }
  const selectFrom = start + sign.length
  return {
    from: start,
    to: end,
    insert: sign + inner + sign,
    selectFrom,
    selectTo: selectFrom + inner.length,
  }
}

function prefix(
  text: string,
  start: number,
  end: number,
  pattern: RegExp,
  sign: (line: number) => string,
): TextEdit {
  const from = text.slice(0, start).lastIndexOf('\n') + 1
  const lineEnd = text.indexOf('\n', end)
  const to = lineEnd < 0 ? text.length : lineEnd
  const lines = text.slice(from, to).split('\n')
  const isMarked = lines.every((line) => pattern.test(line))
  const insert = lines
    .map((line, index) => (isMarked ? line.replace(pattern, '') : sign(index) + line))
    .join('\n')
  if (start < end) return { from, to, insert, selectFrom: from, selectTo: from + insert.length }
  const caret = Math.max(start + insert.length - (to - from), from)
  return { from, to, insert, selectFrom: caret, selectTo: caret }
}
