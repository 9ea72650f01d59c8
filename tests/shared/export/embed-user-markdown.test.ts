import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { embedUserMarkdown } from '#shared/export/formats/markdown/embed-user-markdown'
import { isProse } from '#shared/export/formats/markdown/is-prose'
import { parseMarkdown } from '#shared/export/formats/markdown/parse-markdown'
import {
  answerPlace,
  reflectionPlace,
  taskNotesPlace,
} from '#shared/export/formats/markdown/user-place'
import { arbitraryMarkdown } from '../../support/arbitrary-text'

const places = [taskNotesPlace, reflectionPlace, answerPlace]

describe('embedUserMarkdown', () => {
  it('moves headings below ours and leaves everything else as it is', () => {
    const text = '# One\n\n> ## Quoted ##\n\n- a *b*\n\n`# code`\n\n    # code'
    expect(verbatimOf(text)).toBe(
      '#### One\n\n> ##### Quoted ##\n\n- a *b*\n\n`# code`\n\n    # code',
    )
  })

  it.each([
    ['plain words', 'A calm day, nothing else: it went well.\nAnd a second line.'],
    ['lists, tables and tasks', '- [ ] a\n  1. b\n\n| a | b |\n| - | - |\n| 1 | 2 |'],
    ['closed fences', '```sql\nSELECT 1;\n```\n\n~~~\n# no heading\n~~~'],
    ['closed HTML', '<details>\n<summary>More</summary>\n\nText <br> <kbd>K</kbd>\n\n</details>'],
    ['links and images', '[a](https://example.com) ![b](c.png) https://example.com a@b.co'],
    ['hard breaks and spaces', 'one  \ntwo\\\nthree   '],
    ['comments that are not ours', '<!-- remember this -->\n\nText'],
  ])('keeps %s as written', (_, text) => {
    for (const place of places) expect(verbatimOf(text, place)).toBe(text)
  })

  it('keeps line breaks at the end with a comment that counts them', () => {
    expect(verbatimOf('Text.\n\n')).toBe('Text.\n\n<!-- newlines 2 -->')
  })

  it.each([
    ['an unclosed fence', '```\ncode'],
    ['an unclosed HTML element', '<details>\n\nText'],
    ['an element closed twice', '<b>x</b></b>'],
    ['an unclosed comment', 'Text\n\n<!-- oops'],
    ['a link definition', '[a]\n\n[a]: https://example.com'],
    ['a footnote', 'Text[^1]\n\n[^1]: Note'],
    ['an underlined heading', 'Title\n====='],
    ['a heading that would be too deep', '#### Four'],
    ['a comment that looks like a marker', 'Text <!-- task 0193 -->'],
    ['a carriage return', 'a\r\nb'],
    ['blank lines before it', '\n\nText'],
    ['only spaces', '   '],
    ['a fence that looks like ours', '```markdown\n# a\n```'],
  ])('puts %s into a fence', (_, text) => {
    expect(embedUserMarkdown(text, reflectionPlace)).toMatchObject([
      { type: 'code', lang: 'markdown' },
    ])
  })

  it('writes nothing for an empty text', () => {
    expect(embedUserMarkdown('', reflectionPlace)).toEqual([])
  })

  it('never brings in a heading of our levels or a definition, in no place', () => {
    fc.assert(
      fc.property(arbitraryMarkdown(), fc.constantFrom(...places), (text, place) => {
        for (const block of embedUserMarkdown(text, place)) {
          if (block.type === 'code') continue
          const tree = JSON.stringify(parseMarkdown(`\n${block.value}`))
          expect(tree).not.toMatch(/"type":"(definition|footnoteDefinition)"/)
          for (const [, depth] of tree.matchAll(/"type":"heading","depth":(\d)/g)) {
            expect(Number(depth)).toBeGreaterThan(place.headingShift)
          }
        }
      }),
    )
  })
})

describe('isProse', () => {
  it('only lets through what Markdown reads as paragraphs without HTML', () => {
    const line = fc.constantFrom('Words', 'a | b', 'a\tb', 'x = y', 'é # x', 'a `b', 'a [b]: c', '')
    fc.assert(
      fc.property(fc.array(fc.oneof(line, arbitraryMarkdown()), { maxLength: 4 }), (lines) => {
        const text = lines.join('\n')
        fc.pre(isProse(text))
        const types = parseMarkdown(`\n${text}`).children.map((node) => node.type)
        expect(new Set(types)).toEqual(new Set(['paragraph']))
      }),
    )
  })

  it('takes the notes of the template the short way', () => {
    expect(isProse('Log each one as a line, with `method` and path: you will read them.')).toBe(
      true,
    )
  })
})

function verbatimOf(text: string, place = reflectionPlace): string | null {
  const [block] = embedUserMarkdown(text, place)
  return block?.type === 'verbatim' ? block.value : null
}
