import { describe, expect, it, vi } from 'vitest'
import { onceFor } from '#shared/once-for'

describe('what is derived once for a value', () => {
  it('is the very same when it is asked for again, and another for a value that is equal', () => {
    const derive = vi.fn<(list: readonly number[]) => object>((list) => ({ length: list.length }))
    const lengthOf = onceFor(derive)
    const list = [1, 2]
    expect(lengthOf(list)).toEqual({ length: 2 })
    expect(lengthOf(list)).toBe(lengthOf(list))
    expect(lengthOf([1, 2])).not.toBe(lengthOf(list))
    expect(derive).toHaveBeenCalledTimes(2)
  })

  it('is kept when it is nothing, too', () => {
    const derive = vi.fn<(list: readonly number[]) => undefined>(() => undefined)
    const nothingOf = onceFor(derive)
    const list: number[] = []
    nothingOf(list)
    nothingOf(list)
    expect(derive).toHaveBeenCalledTimes(1)
  })
})
