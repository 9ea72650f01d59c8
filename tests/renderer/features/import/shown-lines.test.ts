import { expect, it } from 'vitest'
import { diffLines } from '#shared/export/import-diff/diff-lines'
import { shownLines } from '../../../../renderer/features/import/review/shown-lines'

it('leaves out what is the same, but for a line around what changed', () => {
  const shown = shownLines(diffLines('a\nb\nc\nd\ne\nf', 'a\nb\nc\nx\ne\nf'))
  expect(shown.map(({ kind, text }) => [kind, text])).toEqual([
    ['gap', ''],
    ['same', 'c'],
    ['removed', 'd'],
    ['added', 'x'],
    ['same', 'e'],
    ['gap', ''],
  ])
})

it('shows everything where everything is new', () => {
  expect(shownLines(diffLines('', 'a\nb')).map(({ kind }) => kind)).toEqual(['added', 'added'])
})
