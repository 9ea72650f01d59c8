import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { saidAndLived } from '#shared/verdict/evidence/said-and-lived'
import { buildBundle, type BundleBuilder } from '../../../support/build-bundle'
import { arbitraryMonth } from './arbitrary-month'

function stepTwo(builder: BundleBuilder) {
  return saidAndLived(builder.build())[1]!
}

const threeDays = (['2026-11-10', '2026-11-11', '2026-11-12'] as const).reduce(
  (built, date) => built.reflection({ step: 2, date, energy: 0, engagement: 2 }),
  buildBundle(),
)

describe('said and lived', () => {
  it('puts the rating beside the mean of the days and names the gap', () => {
    const { said, lived, days, gap, text, entries } = stepTwo(
      threeDays.rating({ step: 2, value: 4 }),
    )
    expect({ said, lived, days, gap }).toEqual({ said: 4, lived: 2.5, days: 3, gap: 1.5 })
    expect(text).toBe('Rated 4, lived 2.5: said much more than lived, by 1.5.')
    expect(entries[0]?.text).toBe('Energy 0, Engagement 2 of 5, step 2')
  })

  it.each([
    [5, 'Rated 5, lived 2.5: said much more than lived, by 2.5.'],
    [3, 'Rated 3, lived 2.5: about the same.'],
    [2, 'Rated 2, lived 2.5: about the same.'],
    [1, 'Rated 1, lived 2.5: said much less than lived, by 1.5.'],
  ] as const)('says in words what a rating of %i is beside days of 2.5', (value, text) => {
    expect(stepTwo(threeDays.rating({ step: 2, value })).text).toBe(text)
  })

  it('compares nothing before three days, and says how many there are', () => {
    const month = buildBundle()
      .rating({ step: 2, value: 4 })
      .reflection({ step: 2, energy: 2, date: '2026-11-10' })
      .reflection({ step: 2, energy: 2, date: '2026-11-11' })
      .reflection({ step: 2, energy: 2, date: '2026-11-11' })
    const { lived, gap, days, text } = stepTwo(month)
    expect({ lived, gap, days }).toEqual({ lived: null, gap: null, days: 2 })
    expect(text).toBe('Rated 4, 2 days so far; from three days on they can be compared.')
  })

  it('reads a day from the scale it has', () => {
    expect(stepTwo(threeDays.reflection({ step: 2, energy: 1, date: '2026-11-13' })).lived).toBe(
      (2.5 * 3 + 4) / 4,
    )
  })

  it('has the four steps of any month, each on its scale', () => {
    fc.assert(
      fc.property(arbitraryMonth(), (bundle) => {
        const found = saidAndLived(bundle)
        expect(found.map(({ step }) => step)).toEqual([1, 2, 3, 4])
        for (const { lived, days, entries } of found) {
          expect(lived === null).toBe(days < 3)
          expect(lived ?? 1).toBeGreaterThanOrEqual(1)
          expect(lived ?? 5).toBeLessThanOrEqual(5)
          expect(entries.length).toBeGreaterThanOrEqual(days)
        }
      }),
      { numRuns: 50 },
    )
  })
})
