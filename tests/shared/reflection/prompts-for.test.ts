import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, toDay } from '#shared/calendar/day'
import type { OwnPrompt } from '#shared/model/own-prompt'
import { steps } from '#shared/model/step'
import { promptText } from '#shared/reflection/prompt-text'
import { prompts } from '#shared/reflection/prompts'
import { promptsFor } from '#shared/reflection/prompts-for'

const monday = toDay('2026-11-02')
const anyDay = fc.integer({ min: -4000, max: 4000 }).map((days) => addDays(monday, days))
const anyStep = fc.constantFrom(...steps, null)
const ownPrompts = fc
  .array(fc.record({ step: fc.constantFrom(...steps, 'any' as const), isRetired: fc.boolean() }), {
    maxLength: 12,
  })
  .map((drafts) =>
    drafts.map((draft, index): OwnPrompt => ({ ...draft, id: `own-${index}`, text: 'Why?' })),
  )

const fits = (step: unknown) => (prompt: { step: unknown }) =>
  prompt.step === step || prompt.step === 'any'

describe('the prompts of a day', () => {
  it('are all that fit its step, each once, without those asked no more', () => {
    fc.assert(
      fc.property(anyStep, anyDay, ownPrompts, (step, day, own) => {
        const asked = promptsFor(step, day, own)
        const fitting = [...prompts, ...own.filter(({ isRetired }) => !isRetired)].filter(
          fits(step),
        )
        expect(asked).toHaveLength(fitting.length)
        expect(new Set(asked)).toEqual(new Set(fitting))
      }),
    )
  })

  it('begin with the same one on the same day and with another on the next', () => {
    fc.assert(
      fc.property(anyStep, anyDay, ownPrompts, (step, day, own) => {
        const [first] = promptsFor(step, day, own)
        expect(promptsFor(step, day, own)[0]).toBe(first)
        expect(promptsFor(step, addDays(day, 1), own)[0]).not.toBe(first)
      }),
    )
  })

  it('begin with each of the user’s own and each of ours before one comes again', () => {
    const own: OwnPrompt[] = ['a', 'b', 'c'].map((id) => ({
      id,
      step: 'any',
      text: `${id}?`,
      isRetired: false,
    }))
    const firstOf = (day: number, asked: OwnPrompt[]) =>
      promptsFor(2, addDays(monday, day), asked)[0]
    const ours = prompts.filter(fits(2))
    const alone = ours.map((_, day) => firstOf(day, []))
    expect(new Set(alone)).toEqual(new Set(ours))

    const twoOfEach = Array.from({ length: 2 * ours.length }, (_, day) => firstOf(day, own))
    expect(new Set(twoOfEach)).toEqual(new Set([...ours, ...own]))
  })

  it('begin with one of the user’s own on every second day', () => {
    const own: OwnPrompt = { id: 'a', step: 3, text: 'Why?', isRetired: false }
    const isOwn = [0, 1, 2, 3, 4, 5].map((day) => {
      return promptsFor(3, addDays(monday, day), [own])[0] === own
    })
    expect(isOwn).toEqual(isOwn.map((_, day) => isOwn[0] === (day % 2 === 0)))
  })

  it('mix those of the step and general ones in any working week', () => {
    for (const step of steps) {
      for (let start = 0; start < 10; start++) {
        const week = [0, 1, 2, 3, 4].map((day) => promptsFor(step, addDays(monday, start + day))[0])
        expect(new Set(week.map((prompt) => prompt?.step))).toEqual(new Set([step, 'any']))
      }
    }
  })

  it('are general ones only on a day without a step', () => {
    expect(new Set(promptsFor(null, monday).map(({ step }) => step))).toEqual(new Set(['any']))
  })
})

describe('the words of a prompt', () => {
  const own: OwnPrompt = { id: 'own', step: 'any', text: 'Why?', isRetired: true }

  it('are found by its id, also when it is asked no more', () => {
    expect(promptText('put-off')).toBe('What did you put off?')
    expect(promptText('own', [own])).toBe('Why?')
  })

  it('are its id when nobody knows it', () => {
    expect(promptText('gone', [own])).toBe('gone')
  })
})
