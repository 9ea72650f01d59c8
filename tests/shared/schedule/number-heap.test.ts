import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { NumberHeap } from '#shared/schedule/number-heap'

it('gives numbers back from the smallest to the greatest', () => {
  fc.assert(
    fc.property(fc.array(fc.integer()), (numbers) => {
      const heap = new NumberHeap()
      for (const number of numbers) heap.push(number)
      const sorted = numbers.toSorted((a, b) => a - b)
      expect(heap.peek()).toBe(sorted[0])
      expect(numbers.map(() => heap.pop())).toEqual(sorted)
      expect(heap.pop()).toBeUndefined()
    }),
  )
})

it('stays in order when numbers come and go', () => {
  const heap = new NumberHeap()
  for (const number of [5, 3, 8]) heap.push(number)
  expect(heap.pop()).toBe(3)
  heap.push(1)
  heap.push(6)
  expect([heap.pop(), heap.pop(), heap.pop(), heap.pop()]).toEqual([1, 5, 6, 8])
})
