import { expect, test } from 'vitest'

/** Noon UTC on 4 April 2026: minutes that each zone lies behind UTC, which no two of them share. */
const offsets: Readonly<Record<string, number>> = {
  'America/Santiago': 180,
  'America/New_York': 240,
  'Asia/Damascus': -180,
  'Australia/Lord_Howe': -660,
  'Pacific/Apia': -780,
}

test('the tests run in the time zone that their project names', () => {
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone
  expect(zone).toBe(process.env['EXPECTED_TIME_ZONE'] ?? zone)
})

test('dates follow that time zone', () => {
  const zone = process.env['EXPECTED_TIME_ZONE'] ?? ''
  const offset = new Date('2026-04-04T12:00:00Z').getTimezoneOffset()
  expect(offset).toBe(offsets[zone] ?? offset)
})
