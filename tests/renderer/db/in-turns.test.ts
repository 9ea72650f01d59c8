import { describe, expect, it } from 'vitest'
import { inTurns } from '../../../renderer/db/in-turns'

const numbers = (count: number) => Array.from({ length: count }, (_, index) => index)

describe('a list that is done in turns', () => {
  it('is done whole and in order', async () => {
    const done: number[] = []
    await inTurns(numbers(2_500), (item) => done.push(item))
    expect(done).toEqual(numbers(2_500))
  })

  it('is done at once when it is short', () => {
    const done: number[] = []
    void inTurns(numbers(1_000), (item) => done.push(item))
    expect(done).toHaveLength(1_000)
  })

  it('lets others have their turn when it is long', async () => {
    const done: number[] = []
    let seen = 0
    setTimeout(() => (seen = done.length))
    await inTurns(numbers(2_500), (item) => done.push(item))
    expect(seen).toBe(1_000)
  })
})
