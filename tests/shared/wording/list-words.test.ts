import { describe, expect, test } from 'vitest'
import { listWords } from '#shared/wording/list-words'

describe('listWords', () => {
  test.each([
    [[], ''],
    [['a'], 'a'],
    [['a', 'b'], 'a and b'],
    [['a', 'b', 'c'], 'a, b and c'],
  ])('joins %j as one says it', (words, said) => {
    expect(listWords(words)).toBe(said)
  })
})
