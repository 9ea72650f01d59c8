import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { minutesAt, pixelsFor, weightGuides, weightScale } from '../../../renderer/ui/weight-scale'

const arbitraryWeek = fc.array(
  fc.nat(120).map((fives) => fives * 5),
  { minLength: 7, maxLength: 7 },
)

describe('hanging weights', () => {
  it('can be taken and put down where they hang', () => {
    fc.assert(
      fc.property(arbitraryWeek, (weekly) => {
        const scale = weightScale(weekly)
        for (const minutes of weekly) {
          expect(minutesAt(pixelsFor(minutes, scale), scale)).toBe(minutes)
        }
      }),
    )
  })

  it('stay between no minutes and ten hours wherever they are dragged', () => {
    fc.assert(
      fc.property(arbitraryWeek, fc.integer({ min: -500, max: 500 }), (weekly, pixels) => {
        const minutes = minutesAt(pixels, weightScale(weekly))
        expect(minutes).toBeGreaterThanOrEqual(0)
        expect(minutes).toBeLessThanOrEqual(600)
        expect(minutes % 5).toBe(0)
      }),
    )
  })

  it('hang before a few lines at round minutes', () => {
    expect(weightGuides(weightScale([0, 90, 90, 90, 90, 90, 0]))).toEqual([30, 60, 90])
    fc.assert(
      fc.property(arbitraryWeek, (weekly) => {
        const count = weightGuides(weightScale(weekly)).length
        expect(count).toBeGreaterThanOrEqual(1)
        expect(count).toBeLessThanOrEqual(4)
      }),
    )
  })
})
