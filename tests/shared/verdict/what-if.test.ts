import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { PlanBundle } from '#shared/model/plan-bundle'
import type { RatingValue } from '#shared/model/rating'
import { steps } from '#shared/model/step'
import { currentRatings } from '#shared/verdict/current-ratings'
import { deriveVerdict } from '#shared/verdict/derive-verdict'
import { withOtherRatings } from '#shared/verdict/what-if/other-ratings'
import { describeWhatIf } from '#shared/verdict/what-if/describe-what-if'
import type { WhatIf, WhatIfAnswer } from '#shared/verdict/what-if/what-if'
import { type WhatIfVariantId, whatIfVariants } from '#shared/verdict/what-if/what-if-variants'
import { arbitraryBundle } from '../../support/arbitrary-bundle'
import { buildBundle, type BundleBuilder } from '../../support/build-bundle'
import { everyState } from './every-rating'

const values: readonly RatingValue[] = [1, 2, 3, 4, 5]

/** All steps rated on one day. */
function rated(...given: readonly RatingValue[]): BundleBuilder {
  return steps.reduce((built, step, index) => {
    const value = given[index]
    return value ? built.rating({ step, value, date: '2026-11-25' }) : built
  }, buildBundle())
}

function read(id: WhatIfVariantId, bundle: PlanBundle): WhatIf {
  return whatIfVariants.find((variant) => variant.id === id)!.derive(bundle)
}

describe('without step 1', () => {
  it('sets step 2 alone against steps 3 and 4', () => {
    expect(read('without-step-1', rated(5, 3, 3, 4).build())).toEqual({
      kind: 'answer',
      lean: 'full-stack',
      margin: -0.5,
      clarity: 'slight',
      arithmetic:
        'The idea, rated 5, is left out, so building the backend, 3, stands alone against the mean of 3 and 4. ' +
        'That is 3 for backend and 3.5 for full stack: a difference of 0.5 towards full stack.',
    })
  })

  it('needs no rating of step 1, and says which others are missing', () => {
    const without1 = buildBundle().rating({ step: 2, value: 4 }).rating({ step: 3, value: 4 })
    expect(read('without-step-1', without1.build())).toEqual({
      kind: 'open',
      reason: 'Still to rate: step 4, Polish both layers.',
    })
    expect(read('without-step-1', without1.rating({ step: 4, value: 4 }).build())).toMatchObject({
      lean: 'balanced',
      clarity: null,
    })
  })

  it('finds another lean exactly where the verdict notes that step 1 decides', () => {
    for (const ratings of everyState) {
      const verdict = deriveVerdict(ratings)
      if (verdict.missing.length > 0) continue
      const bundle = rated(ratings[1]!, ratings[2]!, ratings[3]!, ratings[4]!).build()
      const { lean } = read('without-step-1', bundle) as WhatIfAnswer
      expect([ratings, lean !== verdict.lean]).toEqual([
        ratings,
        verdict.notes.includes('step-1-decides'),
      ])
    }
  })
})

describe('step 4 split by layer', () => {
  const polished = (
    layer: 'backend' | 'front-end' | 'both',
    minutes: number,
    from = rated(2, 2, 4, 1),
  ) => from.task({ id: layer, step: 4, layer }).log({ taskId: layer, minutes, date: '2026-11-24' })

  it('counts the backend minutes to the backend side and the rest to the full stack', () => {
    const bundle = polished('both', 60, polished('backend', 60)).build()
    // Backend: (2 + 2 + 1/2) / 2.5, full stack: (4 + 1/2) / 1.5.
    expect(read('step-4-by-layer', bundle)).toMatchObject({ lean: 'full-stack', margin: -1.2 })
    expect((read('step-4-by-layer', bundle) as WhatIfAnswer).arithmetic).toContain(
      'Of 2\u00a0h logged on step 4, 60\u00a0min went into backend tasks.',
    )
  })

  it('is what the rating says when nothing of step 4 was on backend tasks', () => {
    const bundle = polished('front-end', 90).build()
    const { margin } = deriveVerdict(currentRatings(bundle.ratings))
    expect(read('step-4-by-layer', bundle)).toMatchObject({ margin })
  })

  it('has no answer without minutes on step 4', () => {
    const elsewhere = rated(2, 2, 4, 1).task({ step: 2 }).log({ taskId: 'task-1' })
    expect(read('step-4-by-layer', elsewhere.build())).toMatchObject({
      kind: 'open',
      reason: expect.stringContaining('No minutes are logged on step 4'),
    })
  })
})

describe('weighted by minutes', () => {
  const worked = (...minutes: readonly number[]) =>
    steps.reduce(
      (built, step, index) =>
        built
          .task({ id: `t-${step}`, step })
          .log({ taskId: `t-${step}`, minutes: minutes[index]! }),
      rated(5, 2, 3, 3),
    )

  it('lets a step count within its side by what was logged on it', () => {
    // Backend: (5 * 30 + 2 * 90) / 120 = 2.75.
    expect(read('weighted-by-minutes', worked(30, 90, 60, 60).build())).toMatchObject({
      lean: 'full-stack',
      margin: -0.25,
      clarity: 'slight',
    })
  })

  it('has no answer when a side has no minutes', () => {
    const oneSide = rated(5, 2, 3, 3).task({ step: 2 }).log({ taskId: 'task-1' })
    expect(read('weighted-by-minutes', oneSide.build()).kind).toBe('open')
  })

  it('is the verdict when both steps of each side have the same minutes', () => {
    expect(read('weighted-by-minutes', worked(40, 40, 70, 70).build())).toMatchObject({
      margin: 0.5,
    })
  })
})

describe('the last two weeks', () => {
  it('leave out ratings from before the two weeks up to the latest one', () => {
    const bundle = buildBundle()
      .rating({ step: 1, value: 1, date: '2026-11-11' })
      .rating({ step: 2, value: 5, date: '2026-11-12' })
      .rating({ step: 3, value: 3, date: '2026-11-20' })
      .rating({ step: 4, value: 3, date: '2026-11-25' })
      .build()
    expect(read('last-two-weeks', bundle)).toMatchObject({ lean: 'backend', margin: 2 })
    expect((read('last-two-weeks', bundle) as WhatIfAnswer).arithmetic).toMatch(
      /^Only ratings given from Thu 12 Nov to Wed 25 Nov count/,
    )
  })

  it('have no answer when a side was not rated in them, nor before the first rating', () => {
    const bundle = buildBundle()
      .rating({ step: 2, value: 5, date: '2026-11-02' })
      .rating({ step: 3, value: 3, date: '2026-11-25' })
      .build()
    expect(read('last-two-weeks', bundle)).toEqual({
      kind: 'open',
      reason:
        'No step of the backend side was rated from Thu 12 Nov to Wed 25 Nov, the two weeks up to your latest rating.',
    })
    expect(read('last-two-weeks', buildBundle().build()).kind).toBe('open')
  })
})

describe('not only the last ratings', () => {
  it('takes the mean of all that a step was given', () => {
    const bundle = rated(3, 2, 3, 3).rating({ step: 2, value: 5, date: '2026-11-26' }).build()
    // The verdict counts the 5 alone: a margin of 1.
    expect(read('every-rating', bundle)).toMatchObject({ lean: 'backend', margin: 0.25 })
  })

  it('says so when no step was rated twice', () => {
    expect(read('every-rating', rated(3, 2, 3, 3).build())).toMatchObject({ kind: 'open' })
  })
})

describe('other ratings', () => {
  it('agree with the verdict of those ratings, in every state', () => {
    for (const ratings of everyState) {
      for (const value of values) {
        const whatIf = withOtherRatings(ratings, { 3: value })
        const verdict = deriveVerdict({ ...ratings, 3: value })
        const isChange = ratings[3] !== value
        expect(whatIf.kind).toBe(isChange && verdict.missing.length === 0 ? 'answer' : 'open')
        if (whatIf.kind === 'open') continue
        const { lean, margin, clarity } = verdict
        expect(whatIf).toMatchObject({ lean, margin, clarity })
      }
    }
  })

  it('name what is supposed in place of what was said', () => {
    const whatIf = withOtherRatings({ 1: 4, 2: 4, 3: 3 }, { 3: 5, 4: 3 })
    expect(whatIf).toMatchObject({
      arithmetic: expect.stringMatching(
        /^Suppose the front end at 5, not 3 and the polish at 3, not rated yet\./,
      ),
    })
  })
})

describe('every what-if', () => {
  it('is registered once and leaves the plan alone, whatever is in it', () => {
    expect(new Set(whatIfVariants.map(({ id }) => id)).size).toBe(whatIfVariants.length)
    fc.assert(
      fc.property(arbitraryBundle(), (bundle) => {
        const before = structuredClone(bundle)
        for (const { derive } of whatIfVariants) {
          const whatIf = derive(bundle)
          expect(derive(bundle)).toEqual(whatIf)
          const text = whatIf.kind === 'answer' ? whatIf.arithmetic : whatIf.reason
          expect(text).toMatch(/^[A-Z][^]*\.$/)
          expect(text).not.toMatch(/[%!]|undefined|NaN|Infinity/)
        }
        expect(bundle).toEqual(before)
      }),
      { numRuns: 60 },
    )
  })

  it('can be checked by hand: the difference is that of the two means it names', () => {
    fc.assert(
      fc.property(arbitraryBundle(), (bundle) => {
        for (const { derive } of whatIfVariants) {
          const whatIf = derive(bundle)
          if (whatIf.kind === 'open') continue
          const [, backend, fullStack] =
            /That is ([\d.]+) for backend and ([\d.]+) for full stack/.exec(whatIf.arithmetic)!
          expect(whatIf.margin).toBeCloseTo(Number(backend) - Number(fullStack), 6)
          expect(Math.abs(whatIf.margin)).toBeLessThanOrEqual(4)
        }
      }),
      { numRuns: 60 },
    )
  })

  it('mirrors the lean when the sides are swapped', () => {
    const lean = (bundle: PlanBundle) =>
      (read('weighted-by-minutes', bundle) as WhatIfAnswer).margin
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...values), { minLength: 4, maxLength: 4 }),
        fc.array(fc.integer({ min: 1, max: 300 }), { minLength: 4, maxLength: 4 }),
        (given, minutes) => {
          const plan = (order: readonly number[]) =>
            steps.reduce(
              (built, step, index) =>
                built
                  .rating({ step, value: given[order[index]!]! })
                  .task({ id: `t-${step}`, step })
                  .log({ taskId: `t-${step}`, minutes: minutes[order[index]!]! }),
              buildBundle(),
            )
          expect(lean(plan([2, 3, 0, 1]).build())).toBeCloseTo(-lean(plan([0, 1, 2, 3]).build()), 6)
        },
      ),
      { numRuns: 60 },
    )
  })

  it('is marked as one, beside what the ratings really say', () => {
    const answer = read('without-step-1', rated(5, 3, 3, 4).build()) as WhatIfAnswer
    expect(describeWhatIf(answer, deriveVerdict({ 1: 5, 2: 3, 3: 3, 4: 4 }))).toBe(
      'What if: a slight lean to full stack. As it stands: a slight lean to backend.',
    )
    expect(describeWhatIf(answer, deriveVerdict({ 1: 1, 2: 1, 3: 5 }))).toBe(
      'What if: a slight lean to full stack. The side stays the same.',
    )
  })
})
