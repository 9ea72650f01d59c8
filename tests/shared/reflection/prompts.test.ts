import { describe, expect, it } from 'vitest'
import { steps } from '#shared/model/step'
import { prompts } from '#shared/reflection/prompts'

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
