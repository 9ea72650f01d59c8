import { expect, test } from 'vitest'
import { meanOf } from '#shared/mean-of'
import { sumOf } from '#shared/sum-of'

test('numbers are added up, none to nothing', () => {
  expect(sumOf([60, 45, 5])).toBe(110)
  expect(sumOf([])).toBe(0)
})

test('a mean is what each would be if all were alike, and there is none of nothing', () => {
  expect(meanOf([1, 2, 6])).toBe(3)
  expect(meanOf([])).toBeNaN()
})
