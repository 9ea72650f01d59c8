import { describe, expect, it, test } from 'vitest'
import { countNoun } from '#shared/wording/count-noun'

describe('countNoun', () => {
  test.each([
    [0, '0 sessions'],
    [1, '1 session'],
    [2, '2 sessions'],
  ])('puts the noun into the number that fits %d', (count, written) => {
    expect(countNoun(count, 'session')).toBe(written)
  })

  it('takes a plural that is not made with an s', () => {
    expect(countNoun(1, 'day off', 'days off')).toBe('1 day off')
    expect(countNoun(3, 'day off', 'days off')).toBe('3 days off')
  })
})
