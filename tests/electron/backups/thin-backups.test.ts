import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { backupName, dayOfName, isBackupName } from '../../../electron/backups/backup-name'
import { backupsToDrop, type ThinnableBackup } from '../../../electron/backups/thin-backups'

describe('the name of a backup', () => {
  test('is the time on this clock and the latest change', () => {
    const name = backupName(new Date(2026, 10, 17, 19, 3, 22), 123)
    expect(name).toBe('2026-11-17T19-03-22_seq-000123.json')
    expect(dayOfName(name)).toBe('2026-11-17')
  })

  test('is known again, whatever the time, the change and the twin', () => {
    fc.assert(
      fc.property(fc.date(sensible), fc.maxSafeNat(), fc.integer({ min: 1, max: 99 }), (...of) => {
        expect(isBackupName(backupName(...of))).toBe(true)
      }),
    )
  })

  test.each(['', '../a.json', '2026-11-17T19-03-22_seq-000123.json.bak', 'a/2026.json', 'plan.md'])(
    'is not %j',
    (name) => expect(isBackupName(name)).toBe(false),
  )
})

describe('thinning', () => {
  test('keeps three of today, the last of fourteen days and of six months', () => {
    let backups: ThinnableBackup[] = []
    for (let day = 0; day < 400; day += 1) {
      for (let hour = 8; hour < 22; hour += 3) {
        backups = afterBackup(backups, at(day, hour), 10 + day)
      }
    }
    const days = backups.map(({ name }) => dayOfName(name)).toSorted()
    const today = dayOfName(at(399, 8))
    expect(days.filter((day) => day === today)).toHaveLength(3)
    const earlier = days.filter((day) => day < today)
    expect(earlier.slice(-14)).toEqual(
      Array.from({ length: 14 }, (_, ago) => dayOfName(at(385 + ago, 8))),
    )
    expect(new Set(earlier.map((day) => day.slice(0, 7))).size).toBe(6)
  })

  test('holds its promises over 400 days, whatever the clock does', () => {
    fc.assert(
      fc.property(fc.array(doing, { minLength: 400, maxLength: 400 }), (doings) => {
        let backups: ThinnableBackup[] = []
        let day = 0
        for (const [index, { jump, hour, records }] of doings.entries()) {
          day += jump
          const name = backupName(new Date(2026, 0, 1 + day, hour), index)
          const fullestBefore = mostOf(backups)
          backups = afterBackup(backups, name, records)
          // The one just written stays, and nothing fuller than what stays has gone.
          expect(backups.some((backup) => backup.name === name)).toBe(true)
          expect(mostOf(backups)).toBeGreaterThanOrEqual(fullestBefore)
          expect(backups.length).toBeLessThanOrEqual(3 + 3 + 14 + 6 + 2)
        }
      }),
      { numRuns: 15 },
    )
  })

  test('does not let an emptied plan take the place of a full one', () => {
    let backups = afterBackup([], at(0, 8), 500)
    for (let day = 1; day < 250; day += 1) backups = afterBackup(backups, at(day, 8), 0)
    expect(backups).toContainEqual({ name: at(0, 8), records: 500 })
  })

  test('lets nothing go that is alone', () => {
    expect(
      backupsToDrop([{ name: at(0, 8), records: 0 }], {
        today: '2030-01-01',
        justWritten: at(0, 8),
      }),
    ).toEqual([])
  })
})

const sensible = { min: new Date(2000, 0, 1), max: new Date(2100, 0, 1), noInvalidDate: true }

/** Mostly one day on; now and then the clock is set back or forward. */
const doing = fc.record({
  jump: fc.oneof(
    { weight: 30, arbitrary: fc.constantFrom(0, 1, 1) },
    { weight: 1, arbitrary: fc.integer({ min: -400, max: 400 }) },
  ),
  hour: fc.integer({ min: 0, max: 23 }),
  records: fc.nat({ max: 300 }),
})

function at(day: number, hour: number): string {
  return backupName(new Date(2026, 0, 1 + day, hour), day)
}

function afterBackup(
  backups: readonly ThinnableBackup[],
  name: string,
  records: number,
): ThinnableBackup[] {
  const all = [...backups.filter((backup) => backup.name !== name), { name, records }]
  const dropped = new Set(backupsToDrop(all, { today: dayOfName(name), justWritten: name }))
  return all.filter((backup) => !dropped.has(backup.name))
}

function mostOf(backups: readonly ThinnableBackup[]): number {
  return Math.max(0, ...backups.map(({ records }) => records))
}
