import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { diffLines } from '#shared/export/import-diff/diff-lines'

const text = fc
  .array(fc.constantFrom('a', 'b', 'c', ''), { maxLength: 8 })
  .map((lines) => lines.join('\n'))

it('holds both texts: without what was added the one before, without what was removed the one after', () => {
  fc.assert(
    fc.property(text, text, (before, after) => {
      const diff = diffLines(before, after)
      const without = (kind: string) =>
        diff.filter((line) => line.kind !== kind).map((line) => line.text)
      expect(without('added').join('\n')).toBe(before)
      expect(without('removed').join('\n')).toBe(after)
    }),
  )
})

it('shows as little as possible', () => {
  expect(diffLines('a\nb\nc', 'a\nx\nc')).toEqual([
    { kind: 'same', text: 'a' },
    { kind: 'removed', text: 'b' },
    { kind: 'added', text: 'x' },
    { kind: 'same', text: 'c' },
  ])
  expect(diffLines('a', 'a')).toEqual([{ kind: 'same', text: 'a' }])
  expect(diffLines('', 'a\nb').map(({ kind }) => kind)).toEqual(['added', 'added'])
})

it('does not count every pair of lines of two very long texts', () => {
  const many = (name: string) => Array.from({ length: 4000 }, (_, i) => `${name} ${i}`).join('\n')
  const diff = diffLines(`start\n${many('a')}\nend`, `start\n${many('b')}\nend`)
  expect(diff.filter(({ kind }) => kind === 'same').map((line) => line.text)).toEqual([
    'start',
    'end',
  ])
})
