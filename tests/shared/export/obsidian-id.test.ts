import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { obsidianId, readObsidianId } from '#shared/export/formats/markdown/obsidian-id'

it('writes any id in the characters that the Tasks plugin takes, and reads it back', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', minLength: 1, maxLength: 12 }), (id) => {
      const written = obsidianId(id)
      expect(written).toMatch(/^[A-Za-z0-9_-]+$/)
      expect(readObsidianId(written)).toBe(id)
    }),
  )
})

it('leaves ids as they are that need nothing, ours and those Obsidian makes up', () => {
  expect(obsidianId('0193a1c0-7cde-7000')).toBe('0193a1c0-7cde-7000')
  expect(readObsidianId('dcf64c')).toBe('dcf64c')
  expect(readObsidianId('my_task')).toBe('my_task')
})
