import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toDay } from '#shared/calendar/day'
import { exportFormats } from '#shared/export/export-formats'
import { arbitraryBundle } from '../../support/arbitrary-bundle'
import { buildBundle } from '../../support/build-bundle'
import { choiceVariants } from './choice-variants'

const moment = { now: Date.UTC(2026, 10, 17), today: toDay('2026-11-17') }
const byId = (id: string) => {
  const format = exportFormats.find((candidate) => candidate.id === id)
  if (!format) throw new Error(`There is no format ${id}`)
  return format
}

describe.each(exportFormats)('the format $label', (format) => {
  const variants = choiceVariants(format)

  it('writes every plan, however hostile, in every way it offers', () => {
    fc.assert(
      fc.property(arbitraryBundle(), fc.constantFrom(...variants), (bundle, { options }) => {
        const file = format.render(bundle, { ...moment, options })
        const text = file.kind === 'text' ? file.text : JSON.stringify(file.document)
        expect(text.length).toBeGreaterThan(0)
        expect(text).not.toMatch(/\p{Surrogate}/u)
        expect(text).not.toContain('\0')
        expect(file.replaced).toBeGreaterThanOrEqual(0)
      }),
      { numRuns: 25 },
    )
  })

  it('previews every plan, and writes the same plan the same way again', () => {
    fc.assert(
      fc.property(arbitraryBundle(), fc.constantFrom(...variants), (bundle, { options }) => {
        const context = { ...moment, options }
        const preview = format.preview?.(bundle, context)
        expect(preview?.rows.length ?? 0).toBeLessThanOrEqual(10)
        expect(preview?.more ?? 0).toBeGreaterThanOrEqual(0)
        expect(format.render(bundle, context)).toEqual(format.render(bundle, context))
      }),
      { numRuns: 10 },
    )
  })

  it('leaves out what it does not know about its options', () => {
    const bundle = buildBundle().task().build()
    const odd = Object.fromEntries(
      Object.keys(format.options).map((id) => [id, 'of a later version']),
    )
    expect(format.render(bundle, { ...moment, options: { ...odd, toString: true } })).toEqual(
      format.render(bundle, moment),
    )
  })

  it('asks only what depends on an answer that can be given', () => {
    const needed = Object.values(format.options).flatMap(({ needs }) => (needs ? [needs] : []))
    const possible = needed.filter(([id, value]) => {
      const asked = format.options[id]
      return asked?.kind === 'choice' && asked.choices.some((choice) => choice.value === value)
    })
    expect(possible).toEqual(needed)
  })
})

describe('the formats', () => {
  it('have different names and ids', () => {
    expect(new Set(exportFormats.map(({ id }) => id)).size).toBe(exportFormats.length)
    expect(new Set(exportFormats.map(({ label }) => label)).size).toBe(exportFormats.length)
  })

  it('say how many characters no file can hold, and a backup holds them all', () => {
    const bundle = buildBundle().task({ title: 'a\0b \uD800', notes: '\0' }).build()
    const replaced = (id: string) => byId(id).render(bundle, moment).replaced
    expect(replaced('markdown')).toBe(3)
    expect(replaced('obsidian-tasks')).toBe(3)
    expect(replaced('csv')).toBe(3)
    expect(
      byId('csv').render(bundle, { ...moment, options: { table: 'reflections' } }).replaced,
    ).toBe(0)
    expect(replaced('backup')).toBe(0)
  })

  it('name several files of one plan apart', () => {
    expect(byId('csv').nameEnding()).toBe('tasks')
    expect(byId('csv').nameEnding({ table: 'logs' })).toBe('minutes')
    expect(byId('pdf').nameEnding({ document: 'record' })).toBe('decision-record')
    expect(byId('markdown').nameEnding()).toBe('')
  })
})
