import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, dayOf, toDay } from '#shared/calendar/day'
import { instantOf } from '#shared/calendar/instant-of'

/** Since the zones of the tests last left out a whole day. */
const anyDay = fc.integer({ min: 0, max: 10_000 }).map((days) => addDays(toDay('2015-01-01'), days))
const anyMinute = fc.integer({ min: 0, max: 1439 })

function clockTime(minute: number): string {
  return `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`
}

describe('the moment of a time on a day', () => {
  test('is what the clock of this machine shows', () => {
    expect(instantOf(toDay('2026-11-17'), '19:05')).toBe(new Date(2026, 10, 17, 19, 5).getTime())
  })

  test('lies on that day, at that time unless the clock skips it', () => {
    fc.assert(
      fc.property(anyDay, anyMinute, (day, minute) => {
        const instant = new Date(instantOf(day, clockTime(minute)))
        expect(dayOf(instant, 0)).toBe(day)
        const shown = instant.getHours() * 60 + instant.getMinutes()
        expect(shown === minute || shown === minute + 60 || shown === minute + 30).toBe(true)
      }),
      { numRuns: 300 },
    )
  })

  test('never comes earlier than that of an earlier time', () => {
    fc.assert(
      fc.property(anyDay, anyMinute, anyMinute, (day, a, b) => {
        const [first, second] = [Math.min(a, b), Math.max(a, b)]
        // Within a skipped hour the order may turn, as the clock itself does there.
        fc.pre(second - first >= 60)
        expect(instantOf(day, clockTime(first))).toBeLessThan(instantOf(day, clockTime(second)))
      }),
      { numRuns: 300 },
    )
  })

  test.each(['', '7', '24:30', '19:60', 'noon'])('is none for %j', (time) => {
    expect(instantOf(toDay('2026-11-17'), time)).toBeNaN()
  })
})
