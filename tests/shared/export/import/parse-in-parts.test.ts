import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseMarkdown } from '#shared/export/formats/markdown/parse-markdown'
import { parseInParts } from '#shared/export/import/markdown/parse-in-parts'
import { arbitraryMarkdown } from '../../../support/arbitrary-text'

const asWhole = (source: string) => parseMarkdown(source).children

describe('a document that is parsed in parts', () => {
  test.each([
    ['with front matter', '---\na: 1\n---\n\n# One\n\ntext\n\n## Two\n\n- a\n  - b\n\n# Three\n'],
    ['with headings in a fence', '# One\n\n```\n# no\n\n# no\n```\n\n# Two\n\ntext\n'],
    ['with a fence that is never closed', '# One\n\n~~~\n# no\n\n# no\n\n# no'],
    ['with headings in a comment', '# One\n\n<!--\n\n# no\n\n-->\n\n# Two\n'],
    ['with a heading right behind HTML', '# One\n\n<div>\n# no\n\n# Two\n'],
    ['with a heading right behind a table', '# One\n\n| a |\n| - |\n| 1 |\n# Two\n\ntext'],
    ['with tasks', '# One\n\n- [ ] a\n- [x] b\n# Two\n\n- [ ] c <!-- task 1 -->\n'],
    [
      'with links defined elsewhere',
      '# One\n\n[a] and[^1]\n\n# Two\n\n[a]: /b\n\n[^1]: c\n\n# Three\n',
    ],
    ['with nothing in it', ''],
  ])('%s has the same blocks in the same places', (_, source) => {
    for (const length of [1, 5, 20]) expect(parseInParts(source, length)).toEqual(asWhole(source))
  })

  test('has the same blocks in the same places, whatever somebody wrote', () => {
    const sections = fc.array(
      fc.tuple(fc.constantFrom('\n# ', '\n\n### ', '\n'), arbitraryMarkdown()),
      {
        maxLength: 6,
      },
    )
    fc.assert(
      fc.property(sections, fc.integer({ min: 1, max: 60 }), (written, length) => {
        const source = written.flat().join('').replace(/\r\n?/g, '\n')
        expect(parseInParts(source, length)).toEqual(asWhole(source))
      }),
    )
  })
})
