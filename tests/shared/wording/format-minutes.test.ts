import { describe, expect, it, test } from 'vitest'
import { formatMinutes } from '#shared/wording/format-minutes'

describe('formatMinutes', () => {
  test.each([
    [0, '0_min'],
    [5, '5_min'],
    [60, '60_min'],
    [99, '99_min'],
    [99.6, '1_h 40_min'],
    [100, '1_h 40_min'],
    [120, '2_h'],
    [121, '2_h 1_min'],
    [375, '6_h 15_min'],
    [1560, '26_h'],
    [82.4, '82_min'],
  ])('writes %d minutes as %s, with no-break spaces for _', (minutes, written) => {
    expect(formatMinutes(minutes)).toBe(written.replaceAll('_', '\u00a0'))
  })

  it('refuses what is no duration', () => {
    for (const minutes of [-1, Number.NaN, Number.POSITIVE_INFINITY]) {
      expect(() => formatMinutes(minutes)).toThrow(RangeError)
    }
  })
})
