import { describe, expect, it } from 'vitest'
import { addPrompt, changePrompt, isAnswered, removePrompt } from '#shared/reflection/own-prompts'
import { buildBundle } from '../../support/build-bundle'

const slow = { id: 'q-1', step: 2, text: 'Which query was slow?', isRetired: false } as const
const other = { id: 'q-9', step: 'any', text: 'What now?', isRetired: false } as const
const own = [slow, other]

describe('a question of one’s own', () => {
  it('is added at the end, on one line', () => {
    expect(addPrompt([slow], 'q-9', { step: 'any', text: ' What \n now? ' })).toEqual(own)
  })

  it('is not added and not changed to nothing', () => {
    expect(addPrompt(own, 'q-2', { step: 1, text: ' \n' })).toBe(own)
    expect(changePrompt(own, 'q-1', { step: 1, text: ' ' }, null)).toBe(own)
  })

  it('is worded differently as long as nobody has answered it', () => {
    const changed = changePrompt(own, 'q-1', { step: 3, text: 'And now?' }, null)
    expect(changed).toEqual([{ ...slow, step: 3, text: 'And now?' }, other])
  })

  it('stays as it was answered, and its new wording stands beside it', () => {
    expect(changePrompt(own, 'q-1', { step: 3, text: 'And now?' }, 'q-2')).toEqual([
      { ...slow, isRetired: true },
      { id: 'q-2', step: 3, text: 'And now?', isRetired: false },
      other,
    ])
  })

  it('is asked in another step without becoming another one', () => {
    const changed = changePrompt(own, 'q-1', { step: 3, text: slow.text }, 'q-2')
    expect(changed).toEqual([{ ...slow, step: 3 }, other])
  })

  it('goes away, or is kept for its answers', () => {
    expect(removePrompt(own, 'q-1', false)).toEqual([other])
    expect(removePrompt(own, 'q-1', true)).toEqual([{ ...slow, isRetired: true }, other])
  })

  it('is answered when an entry says something to it', () => {
    const { reflections } = buildBundle()
      .reflection({ answers: { 'q-1': '' } })
      .reflection({ answers: { 'q-9': 'The list.' } })
      .build()
    expect(isAnswered(reflections, 'q-1')).toBe(false)
    expect(isAnswered(reflections, 'q-9')).toBe(true)
  })
})
