import { describe, expect, it } from 'vitest'
import { toDay } from '#shared/calendar/day'
import type { Reflection } from '#shared/model/reflection'
import { describeFieldValue } from '#shared/reflection/describe-field-value'
import { emptyReflection, isEmptyReflection } from '#shared/reflection/empty-reflection'
import type { ReflectionField } from '#shared/reflection/reflection-field'
import { reflectionFields } from '#shared/reflection/reflection-fields'

const empty = emptyReflection('r1', toDay('2026-11-17'), null)
const filled: Reflection = {
  ...empty,
  title: 'The list came back empty',
  step: 2,
  energy: -1,
  engagement: 4,
  debugging: 'data',
  tags: ['sql', 'slow'],
  text: 'One cast, one test.',
}

describe('reflectionFields', () => {
  it('asks for everything a reflection holds, once; answers come with their prompts', () => {
    const asked = reflectionFields.map((field) => field.id)
    const held = Object.keys(empty).filter((key) => !['id', 'date', 'answers'].includes(key))
    expect(asked.toSorted()).toEqual(held.toSorted())
  })

  it('offers every value of a scale in order and every debugging signal', () => {
    expect(valuesOf('energy')).toEqual([-2, -1, 0, 1, 2])
    expect(valuesOf('engagement')).toEqual([1, 2, 3, 4, 5])
    expect(valuesOf('debugging')).toEqual(['data', 'interface', 'both', 'none'])
  })

  it('names no side while it asks', () => {
    for (const text of reflectionFields.flatMap(wordsOf)) {
      expect(text).not.toMatch(/backend|back end|front end|full.?stack/i)
    }
  })

  it('lets the compiler refuse a field that no reflection has', () => {
    const base = { name: 'Mood', label: 'Mood', help: '' }
    // @ts-expect-error a reflection has no mood
    const unknown: ReflectionField = { ...base, kind: 'line', id: 'mood' }
    // @ts-expect-error energy is a number, not a line of text
    const mistyped: ReflectionField = { ...base, kind: 'line', id: 'energy' }
    expect([unknown, mistyped]).toHaveLength(2)
  })
})

describe('describeFieldValue', () => {
  it('puts each answer into words that stand alone', () => {
    expect(reflectionFields.map((field) => describeFieldValue(field, filled))).toEqual([
      'Energy −1',
      'Engagement 4 of 5',
      'Debugging: request flow and data',
      'Step 2, Backend',
      '#sql #slow',
      'The list came back empty',
      'One cast, one test.',
    ])
  })

  it('tells a zero from no answer', () => {
    const energy = fieldOf('energy')
    expect(describeFieldValue(energy, { ...empty, energy: 0 })).toBe('Energy 0')
    expect(describeFieldValue(energy, empty)).toBe('')
  })

  it('says nothing where nothing was answered', () => {
    for (const field of reflectionFields) expect(describeFieldValue(field, empty)).toBe('')
  })
})

describe('isEmptyReflection', () => {
  it('holds for a new reflection, whatever its step', () => {
    expect(isEmptyReflection(empty)).toBe(true)
    expect(isEmptyReflection(emptyReflection('r2', toDay('2026-11-17'), 3))).toBe(true)
  })

  it('overlooks text that is only space', () => {
    const spaces = { ...empty, title: ' ', text: '\n', answers: { 'put-off': ' ' } }
    expect(isEmptyReflection(spaces)).toBe(true)
  })

  it.each<Partial<Reflection>>([
    { title: 'A day' },
    { energy: 0 },
    { engagement: 1 },
    { debugging: 'none' },
    { tags: ['sql'] },
    { answers: { 'put-off': 'The tests.' } },
    { text: 'Two words' },
  ])('ends with any answer: %j', (answer) => {
    expect(isEmptyReflection({ ...empty, ...answer })).toBe(false)
  })
})

function fieldOf(id: ReflectionField['id']): ReflectionField {
  return reflectionFields.find((field) => field.id === id)!
}

function valuesOf(id: ReflectionField['id']): readonly unknown[] {
  const field = fieldOf(id)
  return 'options' in field ? field.options.map((option) => option.value) : []
}

function wordsOf(field: ReflectionField): readonly string[] {
  const options = 'options' in field ? field.options.map((option) => option.label) : []
  return [field.name, field.label, field.help, ...options]
}
