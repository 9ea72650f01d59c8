import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checksumOf } from '#shared/export/formats/backup/backup'
import { toBackup } from '#shared/export/formats/backup/to-backup'
import { BackupError } from '#shared/export/import/backup-error'
import { fromBackup } from '#shared/export/import/from-backup'
import { buildBundle } from '../../support/build-bundle'
import { hostilePayloads } from '../../support/hostile-payloads'

// What a restore then does with the database, or rather does not: tests/renderer/db/backups.test.ts.

const month = buildBundle()
  .task({ title: 'Sketch the data' })
  .task({ step: 2, dependsOn: ['task-1'] })
  .pin({ taskId: 'task-2', date: '2026-11-11' })
  .log({ taskId: 'task-1', minutes: 30 })
  .reflection({ text: 'Slow.', tags: ['sql'], answers: { 'put-off': 'Nothing.' } })
  .rating({ step: 1, value: 4 })
  .posting({ text: 'API design' })
  .build()
const whole = toBackup([month], Date.UTC(2026, 10, 17))

/** A cut, a stretch that is gone, doubled, moved or overwritten, as disks, mail and editors do it. */
const damage = fc
  .record({
    from: fc.nat(whole.length - 1),
    length: fc.integer({ min: 1, max: 400 }),
    to: fc.nat(whole.length - 1),
    kind: fc.constantFrom('cut', 'gap', 'double', 'move', 'zeros', 'noise', 'case', 'encoding'),
    noise: fc.string({ unit: 'binary', minLength: 1, maxLength: 20 }),
  })
  .map(({ from, length, to, kind, noise }) => {
    const before = whole.slice(0, from)
    const part = whole.slice(from, from + length)
    const after = whole.slice(from + length)
    switch (kind) {
      case 'cut':
        return before
      case 'gap':
        return before + after
      case 'double':
        return before + part + part + after
      case 'move':
        return (before + after).slice(0, to) + part + (before + after).slice(to)
      case 'zeros':
        return before + '\0'.repeat(part.length) + after
      case 'noise':
        return before + noise + after
      case 'case':
        return before + part.toUpperCase() + after
      default:
        return Buffer.from(whole, 'utf16le')
          .toString('latin1')
          .slice(0, from + length)
    }
  })

/** A value of another kind somewhere in the plans, with a checksum that says all is well. */
const forgery = fc
  .record({
    at: fc.nat(),
    value: fc.oneof(
      fc.constantFrom(...hostilePayloads),
      fc.constantFrom<unknown>(null, true, -1, 1.5, 1e308, '', [], {}, [[]], '2026-02-30', [
        'gone',
      ]),
      fc.jsonValue({ maxDepth: 2 }),
    ),
  })
  .map(({ at, value }) => {
    const file = JSON.parse(whole) as Record<string, unknown>
    const places = placesIn(file['plans'])
    const { holder, key } = places[at % places.length]!
    Object.defineProperty(holder, key, { value, enumerable: true })
    return JSON.stringify({ ...file, sha256: checksumOf(file['plans']) })
  })

describe('ten thousand backups that are not what they were', () => {
  it('are refused as a whole with a sentence, or hold exactly what was written', () => {
    let refused = 0
    fc.assert(
      fc.property(damage, (text) => {
        const read = readOrRefuse(text)
        if (read === null) refused += 1
        expect(read ?? [month]).toEqual([month])
      }),
      { numRuns: 6_000 },
    )
    expect(refused).toBeGreaterThan(5_000)
  })

  it('are read only as plans that contradict nothing, when somebody has forged them', () => {
    let refused = 0
    fc.assert(
      fc.property(forgery, (text) => {
        const read = readOrRefuse(text)
        if (read === null) refused += 1
        // What is taken over can be written and read again: it is a plan.
        const plans = read ?? []
        expect(fromBackup(toBackup(plans, 0)).bundles).toEqual(plans)
      }),
      { numRuns: 4_000 },
    )
    expect(refused).toBeGreaterThan(2_000)
    expect(Reflect.get({}, 'polluted')).toBeUndefined()
  })
})

/** Null for a file that is refused as it should be; any other error comes through. */
function readOrRefuse(text: string) {
  try {
    return [...fromBackup(text).bundles]
  } catch (error) {
    if (error instanceof BackupError && error.message.endsWith('.')) return null
    throw error
  }
}

interface Place {
  readonly holder: object
  readonly key: string
}

function placesIn(value: unknown): Place[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => [
    { holder: value, key },
    ...placesIn(inner),
  ])
}
