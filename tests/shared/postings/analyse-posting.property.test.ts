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
})

describe('the terms', () => {
  const variants = postingTerms.flatMap(({ term, variants: list }) =>
    splitWordings(list).map((wording) => [wording, term] as const),
  )

  test('every wording is met as its term', () => {
    for (const [wording, term] of variants) {
      const text = `Note: ${wording}.`
      const found = analysePosting(text).hits.map((hit) => [
        hit.term,
        text.slice(hit.start, hit.end),
      ])
      expect(found).toEqual([[term, wording]])
    }
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
    fc.constantFrom(...hostileTexts, ...' \n\r\t.,;:-–•*&\'’"'.split('')),
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
