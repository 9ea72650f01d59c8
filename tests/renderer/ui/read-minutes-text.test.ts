import { describe, expect, test } from 'vitest'
import { readMinutesText } from '../../../renderer/ui/read-minutes-text'

describe('reading minutes', () => {
  test.each([
    ['75', 75],
    ['75 min', 75],
    ['75\u00a0min', 75],
    ['0', 0],
    ['1 minute', 1],
    ['1h 15', 75],
    ['1h15m', 75],
    ['1 h 15 min', 75],
    ['1 hour and 15 minutes', 75],
    ['1 Stunde und 15 Minuten', 75],
    ['2h', 120],
    ['1.5 h', 90],
    ['1,5h', 90],
    ['1:15', 75],
    ['', null],
    ['-5', null],
    ['1:75', null],
    ['abc', null],
    ['1h 15 apples', null],
  ])('takes %o for %o', (text, expected) => {
    expect(readMinutesText(text)).toBe(expected)
  })
})
