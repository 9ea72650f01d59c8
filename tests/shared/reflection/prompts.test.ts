import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, toDay } from '#shared/calendar/day'
import { steps } from '#shared/model/step'
import { promptFor, prompts } from '#shared/reflection/prompts'

const monday = toDay('2026-11-02')

describe('prompts', () => {
  it('has 5 or 6 for each step and 4 for any', () => {
    for (const step of steps) {
      const count = prompts.filter((prompt) => prompt.step === step).length
      expect(count).toBeGreaterThanOrEqual(5)
      expect(count).toBeLessThanOrEqual(6)
    }
    expect(prompts.filter((prompt) => prompt.step === 'any')).toHaveLength(4)
  })

  it('has an id and a text of its own for each', () => {
    expect(new Set(prompts.map((prompt) => prompt.id)).size).toBe(prompts.length)
    expect(new Set(prompts.map((prompt) => prompt.text)).size).toBe(prompts.length)
  })

  it('asks short questions and names no side', () => {
    for (const { text } of prompts) {
      expect(text).toMatch(/^[A-Z].{0,64}\?$/)
      expect(text).not.toMatch(/backend|front end|full.?stack|enjoy|love|hate|fun\b/i)
    }
  })
})

describe('promptFor', () => {
  it('asks the same on the same day and something else on the next', () => {
    const anyDay = fc.integer({ min: -4000, max: 4000 }).map((days) => addDays(monday, days))
    const anyStep = fc.constantFrom(...steps, null)
    fc.assert(
      fc.property(anyStep, anyDay, fc.integer({ min: -99, max: 99 }), (step, day, offset) => {
        const prompt = promptFor(step, day, offset)
        expect(promptFor(step, day, offset)).toBe(prompt)
        expect(promptFor(step, addDays(day, 1), offset)).not.toBe(prompt)
        expect(promptFor(step, day, offset + 1)).toBe(promptFor(step, addDays(day, 1), offset))
        expect([step, 'any']).toContain(prompt.step)
      }),
    )
  })

  it('shows every prompt of the step and every general one before one comes again', () => {
    for (const step of steps) {
      const pool = prompts.filter((prompt) => prompt.step === step || prompt.step === 'any')
      const shown = pool.map((_, offset) => promptFor(step, monday, offset))
      expect(new Set(shown)).toEqual(new Set(pool))
    }
  })

  it('mixes both kinds in any working week', () => {
    for (const step of steps) {
      for (let start = 0; start < 10; start++) {
        const week = [0, 1, 2, 3, 4].map((day) => promptFor(step, monday, start + day).step)
        expect(new Set(week)).toEqual(new Set([step, 'any']))
      }
    }
  })

  it('has general prompts only for a day without a step', () => {
    const week = [0, 1, 2, 3].map((offset) => promptFor(null, monday, offset).step)
    expect(new Set(week)).toEqual(new Set(['any']))
  })

  it('refuses to go on by half a prompt', () => {
    expect(() => promptFor(1, monday, 0.5)).toThrow(RangeError)
  })
})
