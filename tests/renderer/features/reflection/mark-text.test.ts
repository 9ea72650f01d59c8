// @vitest-environment node
import * as fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { type Mark, markText } from '../../../../renderer/features/reflection/mark-text'

interface Field {
  readonly text: string
  readonly start: number
  readonly end: number
}

/** Does what the editor does with an edit. */
function press(mark: Mark, { text, start, end }: Field): Field {
  const edit = markText(text, start, end, mark)
  return {
    text: text.slice(0, edit.from) + edit.insert + text.slice(edit.to),
    start: edit.selectFrom,
    end: edit.selectTo,
  }
}

/** `[` and `]` stand for the selection, `|` for the caret. */
function read(marked: string): Field {
  const text = marked.replace(/[[\]|]/g, '')
  const start = marked.search(/[[|]/)
  const end = marked.includes(']') ? marked.indexOf(']') - 1 : start
  return { text, start, end }
}

const wraps: readonly Mark[] = ['bold', 'italic', 'code']
const prefixes: readonly Mark[] = ['list', 'numbers', 'quote']

/** Text with the signs the marks are made of, so that the hard cases come up. */
const field = fc
  .array(fc.constantFrom('a', 'b c', '\n', '*', '**', '_', '`', '- ', '1. ', '> '), {
    maxLength: 12,
  })
  .map((parts) => parts.join(''))
  .chain((text) =>
    fc
      .tuple(fc.nat(text.length), fc.nat(text.length))
      .map(([a, b]): Field => ({ text, start: Math.min(a, b), end: Math.max(a, b) })),
  )

const selected = ({ text, start, end }: Field) => text.slice(start, end)

describe('marks around words', () => {
  test.each<[Mark, string, string]>([
    ['bold', 'a [word] here', 'a **[word]** here'],
    ['italic', 'a [word] here', 'a _[word]_ here'],
    ['code', 'a [word] here', 'a `[word]` here'],
    ['bold', 'a **[word]** here', 'a [word] here'],
    ['bold', '|', '**|**'],
    ['bold', '**|**', '|'],
    ['italic', '**[word]**', '**_[word]_**'],
  ])('%s turns "%s" into "%s"', (mark, before, after) => {
    expect(press(mark, read(before))).toEqual(read(after))
  })

  it('give the text and the selection back when they are pressed twice', () => {
    fc.assert(
      fc.property(field, fc.constantFrom(...wraps), (before, mark) => {
        expect(press(mark, press(mark, before))).toEqual(before)
      }),
    )
  })

  it('keep the words selected', () => {
    fc.assert(
      fc.property(field, fc.constantFrom(...wraps), (before, mark) => {
        expect(selected(press(mark, before))).toBe(selected(before))
      }),
    )
  })
})

describe('marks before lines', () => {
  test.each<[Mark, string, string]>([
    ['list', 'a wo|rd', '- a wo|rd'],
    ['list', '- a wo|rd', 'a wo|rd'],
    ['list', 'one\n|\ntwo', 'one\n- |\ntwo'],
    ['list', '|\ntwo', '- |\ntwo'],
    ['list', '- |', '|'],
    ['list', '|- one', '|one'],
    ['quote', 'o[ne\ntw]o\nthree', '[> one\n> two]\nthree'],
    ['quote', '[> one\n> two]\nthree', '[one\ntwo]\nthree'],
    ['numbers', '[one\ntwo\nthree]', '[1. one\n2. two\n3. three]'],
    ['numbers', '[4. one\n12. two]', '[one\ntwo]'],
    ['list', '[- one\ntwo]', '[- - one\n- two]'],
  ])('%s turns %j into %j', (mark, before, after) => {
    expect(press(mark, read(before))).toEqual(read(after))
  })

  it('go away when they are pressed again', () => {
    fc.assert(
      fc.property(field, fc.constantFrom(...prefixes), (before, mark) => {
        const marked = press(mark, before)
        fc.pre(marked.text.length > before.text.length)
        expect(press(mark, marked).text).toBe(before.text)
      }),
    )
  })

  it('stay on the lines of the selection and leave the others alone', () => {
    fc.assert(
      fc.property(field, fc.constantFrom(...prefixes), (before, mark) => {
        const after = press(mark, before)
        const lines = before.text.split('\n')
        const first = before.text.slice(0, before.start).split('\n').length - 1
        const last = before.text.slice(0, before.end).split('\n').length
        const changed = after.text.split('\n')
        expect(changed).toHaveLength(lines.length)
        expect(changed.slice(0, first)).toEqual(lines.slice(0, first))
        expect(changed.slice(last)).toEqual(lines.slice(last))
        expect(after.text.slice(0, after.start).split('\n').length - 1).toBe(first)
        expect(after.text.slice(0, after.end).split('\n')).toHaveLength(last)
      }),
    )
  })
})
