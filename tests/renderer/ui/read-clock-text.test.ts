import { describe, expect, test } from 'vitest'
import { readClockText } from '../../../renderer/ui/read-clock-text'

describe('a time of day', () => {
  test.each([
    ['19:00', '19:00'],
    ['7:05', '07:05'],
    ['19', '19:00'],
    ['0', '00:00'],
    ['1930', '19:30'],
    ['19.30', '19:30'],
    ['19 30', '19:30'],
    ['19h30', '19:30'],
    ['19h', '19:00'],
    ['7pm', '19:00'],
    ['7 p.m.', '19:00'],
    ['7:30 PM', '19:30'],
    ['9.30 pm', '21:30'],
    ['12am', '00:00'],
    ['12 pm', '12:00'],
    [' noon ', '12:00'],
    ['Midnight', '00:00'],
    ['23:59', '23:59'],
    ['19 Uhr', '19:00'],
    ['19:30 Uhr', '19:30'],
    ['Mittag', '12:00'],
    ['7:00\u202fPM', '19:00'],
  ])('%j is %s', (text, time) => expect(readClockText(text)).toBe(time))

  test.each([
    '',
    ' ',
    '24:00',
    '24',
    '19:60',
    '13pm',
    '0am',
    '7:3',
    '-1',
    '19:00:00',
    'evening',
    'constructor',
  ])('%j is none', (text) => expect(readClockText(text)).toBeNull())
})
