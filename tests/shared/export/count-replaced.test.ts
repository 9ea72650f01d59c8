import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { countReplaced } from '#shared/export/count-replaced'
import { wellFormed } from '#shared/export/well-formed'
import { arbitraryBundle } from '../../support/arbitrary-bundle'

it('counts what an export has to replace, wherever it stands', () => {
  expect(countReplaced({ title: 'a\0b', tags: ['\ud800'], answers: { '\udc00': '\0\0' } })).toBe(5)
  expect(countReplaced({ title: '👩🏽‍💻 \u0001', minutes: 0, guess: null })).toBe(0)
})

it('finds nothing left in what is well-formed, and something where that differs', () => {
  fc.assert(
    fc.property(arbitraryBundle(), (bundle) => {
      const written = wellFormed(bundle)
      expect(countReplaced(written)).toBe(0)
      expect(countReplaced(bundle) > 0).toBe(JSON.stringify(bundle) !== JSON.stringify(written))
    }),
    { numRuns: 20 },
  )
})
