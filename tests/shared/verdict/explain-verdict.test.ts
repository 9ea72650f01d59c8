import { describe, expect, it } from 'vitest'
import { deriveVerdict } from '#shared/verdict/derive-verdict'
import { explainVerdict } from '#shared/verdict/explain-verdict'
import type { VerdictExplanation } from '#shared/verdict/explain-verdict'
import { everyState } from './every-rating'

describe('explainVerdict', () => {
  it('explains a lean with the means of both sides and their difference', () => {
    const words = explainVerdict({ 1: 3, 2: 5, 3: 3, 4: 2 })
    expect(words.headline).toBe('Lean backend')
    expect(words.suffix).toBeNull()
    expect(words.clarity).toBe('clear')
    expect(words.missing).toBeNull()
    expect(words.paragraph).toBe(
      'You rated the idea 3 and building the backend 5: a mean of 4 for the backend side. ' +
        'The front end has 3 and the polish 2: a mean of 2.5 for the full-stack side. ' +
        'The difference is 1.5 towards backend, on a scale that ends at 4: a clear lean.',
    )
  })

  it('writes one sentence for each flip', () => {
    const { flips } = explainVerdict({ 1: 4, 2: 4, 3: 3, 4: 4 })
    expect(flips.map((flip) => flip.text)).toEqual([
      'One point less on step 1, from 4 to 3, would make it balanced.',
      'One point less on step 2, from 4 to 3, would make it balanced.',
      'One point more on step 3, from 3 to 4, would make it balanced.',
      'One point more on step 4, from 4 to 5, would make it balanced.',
    ])
  })

  it('counts the points of a larger flip in words', () => {
    const [flip] = explainVerdict({ 1: 5, 2: 4, 3: 3, 4: 4 }).flips
    expect(flip?.text).toBe('Two points less on step 1, from 5 to 3, would make it balanced.')
  })

  it('says that nothing pulls harder when balanced', () => {
    const words = explainVerdict({ 1: 4, 2: 3, 3: 5, 4: 2 })
    expect(words.headline).toBe('Balanced')
    expect(words.clarity).toBeNull()
    expect(words.paragraph).toContain('The difference is 0, so neither side pulls harder.')
  })

  it('says what is missing while undecided', () => {
    expect(explainVerdict({})).toMatchObject({
      headline: 'Not yet decided',
      suffix: null,
      missing: 'Still to rate: steps 1, 2, 3 and 4.',
    })
    const words = explainVerdict({ 1: 3, 2: 4, 3: 4 })
    expect(words.missing).toBe('Still to rate: step 4, Polish both layers.')
    expect(words.paragraph).toContain(
      'So far you rated the idea 3, building the backend 4 and the front end 4.',
    )
  })

  it('shows why a side is settled although a rating is missing', () => {
    const words = explainVerdict({ 1: 5, 2: 5, 3: 2 })
    expect(words.headline).toBe('Lean backend')
    expect(words.suffix).toBe('so far')
    expect(words.paragraph).toBe(
      'So far you rated the idea 5, building the backend 5 and the front end 2. ' +
        'Even with 5 for the polish, the backend side would have a mean of 5 and the full-stack side 3.5: ' +
        'a difference of 1.5 towards backend. No rating still to come can change the side.',
    )
  })

  it('shows the lean without step 1 when step 1 alone decides', () => {
    const [note] = explainVerdict({ 1: 5, 2: 3, 3: 3, 4: 4 }).notes
    expect(note).toEqual({
      id: 'step-1-decides',
      text:
        'Choosing an idea is not server work yet, and its rating alone decides here. ' +
        'Without step 1, the backend at 3 stands against 3.5 for steps 3 and 4: lean full stack.',
    })
  })
})

describe('explainVerdict, in every state', () => {
  it('explains exactly the flips and notes of the verdict, in their order', () => {
    for (const ratings of everyState) {
      const verdict = deriveVerdict(ratings)
      const words = explainVerdict(ratings)
      expect(words.flips.map((flip) => flip.step)).toEqual(verdict.flips.map((flip) => flip.step))
      expect(words.notes.map((note) => note.id)).toEqual(verdict.notes)
      expect(words.suffix !== null).toBe(verdict.settledEarly)
    }
  })

  it('stays calm: whole sentences, no percentage, no identity, nothing left unfilled', () => {
    for (const ratings of everyState) {
      for (const text of sentencesOf(explainVerdict(ratings))) {
        expect(text).toMatch(/^[A-Z].*\.$/)
        expect(text).not.toMatch(/[%!]|undefined|null|NaN|\byou are\b|developer/)
      }
    }
  })

  it('closes with both sides as a next month', () => {
    const { closing } = explainVerdict({ 1: 1, 2: 1, 3: 5, 4: 5 })
    expect(closing.text).toContain('Both are valid.')
    expect(closing.nextMonth.map((month) => month.side)).toEqual(['backend', 'full-stack'])
  })
})

function sentencesOf(words: VerdictExplanation): string[] {
  return [
    words.paragraph,
    ...(words.missing === null ? [] : [words.missing]),
    ...words.flips.map((flip) => flip.text),
    ...words.notes.map((note) => note.text),
    words.closing.text,
    ...words.closing.nextMonth.map((month) => month.text),
  ]
}
