import { describe, expect, it } from 'vitest'
import { fillSlots } from '#shared/template/fill-slots'

describe('fillSlots', () => {
  it('fills every slot, as often as it is named', () => {
    const words = { thing: 'post', 'a thing': 'a post' }
    expect(fillSlots('{a thing}: the {thing}, {thing}', words)).toBe('a post: the post, post')
  })

  it('leaves braces and dollar signs inside the words alone', () => {
    expect(fillSlots('{thing}', { thing: '{things} $1 $&' })).toBe('{things} $1 $&')
  })

  it('names the slot that does not exist', () => {
    expect(() => fillSlots('Draw {thingy}', { thing: 'post' })).toThrow(/\{thingy\}.*thing.*Draw/)
  })
})
