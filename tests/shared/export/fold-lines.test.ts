import fc from 'fast-check'
import ical from 'ical-generator'
import { describe, expect, test } from 'vitest'
import { foldLines } from '#shared/export/formats/icalendar/fold-lines'

describe('a line of a calendar file', () => {
  test('goes on in the next one after 74 octets', () => {
    expect(foldLines(`${'a'.repeat(74)}\r\n${'b'.repeat(75)}`)).toBe(
      `${'a'.repeat(74)}\r\n${'b'.repeat(74)}\r\n b`,
    )
  })

  test('is never broken within a character', () => {
    expect(foldLines('é'.repeat(38))).toBe(`${'é'.repeat(37)}\r\n é`)
    expect(foldLines('€'.repeat(25))).toBe(`${'€'.repeat(24)}\r\n €`)
    expect(foldLines('🪜'.repeat(19))).toBe(`${'🪜'.repeat(18)}\r\n 🪜`)
  })

  test('is broken where the library breaks it', () => {
    const text = fc
      .string({ unit: 'grapheme', maxLength: 400 })
      .map((line) => line.replace(/[\r\n]/g, ''))
    fc.assert(
      fc.property(text, (line) => {
        const whole = ical({ name: line }).toString()
        expect(foldLines(whole.replaceAll('\r\n ', ''))).toBe(whole)
      }),
    )
  })
})
