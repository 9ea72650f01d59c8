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
  const zone = process.env['EXPECTED_TIME_ZONE'] ?? Intl.DateTimeFormat().resolvedOptions().timeZone
  expect(Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(zone)
  if (zone in offsets) {
    expect(new Date('2026-04-04T12:00:00Z').getTimezoneOffset()).toBe(offsets[zone])
  }
})
