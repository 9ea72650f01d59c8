import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { analysePosting } from '#shared/postings/analyse-posting'
import { postingTerms } from '#shared/postings/terms'
import { splitWordings } from '#shared/postings/split-wordings'
import { hostileTexts } from '../../support/arbitrary-text'
import { writtenPostings } from './written-postings'

describe('analysePosting on any text', () => {
  test('every hit is a piece of the text, in its sentence, after the hit before', () => {
    fc.assert(
      fc.property(arbitraryPosting(), (text) => {
        const { hits } = analysePosting(text)
        let last = 0
        for (const { start, end, sentence } of hits) {
          expect(start).toBeGreaterThanOrEqual(last)
          expect(end).toBeGreaterThan(start)
          expect(text).toContain(sentence)
          expect(sentence).toContain(text.slice(start, end))
          last = end
        }
      }),
      { numRuns: 300 },
    )
  })

  test('the same text gives the same answer, and the text before it only moves the hits', () => {
    fc.assert(
      fc.property(arbitraryPosting(), fc.constantFrom(...unrelated), (text, other) => {
        const alone = analysePosting(`Note.\n\n${text}`)
        const after = analysePosting(`Note.\n\n${text}\n\n${other}`)
        expect(after.hits.slice(0, alone.hits.length)).toEqual(alone.hits)
        const before = analysePosting(`${other}\n\nNote.\n\n${text}`)
        expect(before.hits.map(({ term, sentence }) => [term, sentence])).toEqual(
          alone.hits.map(({ term, sentence }) => [term, sentence]),
        )
      }),
      { numRuns: 200 },
    )
  })

  test('the way a line ends does not matter', () => {
    for (const { text, lean } of writtenPostings) {
      const plain = analysePosting(text.replaceAll('\r\n', '\n'))
      const windows = analysePosting(text.replaceAll(/\r?\n/g, '\r\n'))
      expect(windows.lean).toBe(lean)
      expect(windows.hits.map(({ term }) => term)).toEqual(plain.hits.map(({ term }) => term))
    }
  })

  test.for(shapes())('its work grows with the length and no faster: %s', ([, shape]) => {
    const short = fastest(shape(100_000))
    const long = fastest(shape(1_000_000))
    // Ten times the text; were the work to grow with its square, it would take a hundred times as long.
    expect(long).toBeLessThan(Math.max(short, 5) * 45)
  })
})

describe('the terms', () => {
  const variants = postingTerms.flatMap(({ term, variants: list }) =>
    splitWordings(list).map((wording) => [wording, term] as const),
  )

  test.for(variants)('"%s" is met as %s', ([wording, term]) => {
    const text = `Note: ${wording}.`
    expect(
      analysePosting(text).hits.map((hit) => [hit.term, text.slice(hit.start, hit.end)]),
    ).toEqual([[term, wording]])
  })

  test('no wording stands for two terms', () => {
    const wordings = variants.map(([wording]) => wording)
    expect(wordings).toHaveLength(new Set(wordings).size)
  })

  test('each has a reason that is a sentence', () => {
    for (const { reason } of postingTerms) expect(reason).toMatch(/^\p{Lu}.+\.$/u)
  })
})

const unrelated = ['The office has a garden.', 'Apply by Friday 🙂', '—', 'Ça va\u0301.']

function arbitraryPosting(): fc.Arbitrary<string> {
  const piece = fc.oneof(
    fc.constantFrom(...writtenPostings.flatMap(({ text }) => text.split(/(?<=\s)/))),
    fc.constantFrom(...hostileTexts, ...' \n\r\t.,;:-–•*&\'’"'),
    fc.constantFrom(
      'API design ',
      'no ',
      'not required',
      'front-end ',
      'e\u0301nd',
      'U\u0301I ',
      '👩🏽‍💻 ',
    ),
    fc.string({ unit: 'binary', maxLength: 4 }),
  )
  return fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(''))
}

function shapes(): [string, (length: number) => string][] {
  const pieces = [
    'api design ',
    'no ',
    'css, ',
    'api design not required ',
    'and css, ',
    'end to ',
    ' ',
    '. ',
    'a',
    '\r\n',
    '•',
    '- ',
    "!'",
    'a@',
    '\u0301',
    'About\n',
    'www.',
    '\ud800',
  ]
  return pieces.map((piece) => [
    JSON.stringify(piece),
    (length) => piece.repeat(Math.floor(length / piece.length)),
  ])
}

/** Milliseconds of the best of three, so that a busy machine does not count. */
function fastest(text: string): number {
  const times = [1, 2, 3].map(() => {
    const start = performance.now()
    analysePosting(text)
    return performance.now() - start
  })
  return Math.min(...times)
}
