import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checksumOf, countRecords } from '#shared/export/formats/backup/backup'
import { toBackup } from '#shared/export/formats/backup/to-backup'
import { BackupError } from '#shared/export/import/backup-error'
import { checkRecords } from '#shared/export/import/check-records'
import { fromBackup, readBackupHeader } from '#shared/export/import/from-backup'
import type { PlanBundle } from '#shared/model/plan-bundle'
import { arbitraryBundle } from '../../support/arbitrary-bundle'
import { buildBundle } from '../../support/build-bundle'

const now = Date.UTC(2026, 10, 17, 12)

const month = buildBundle()
  .task({ title: 'Sketch the data' })
  .task({ step: 2, dependsOn: ['task-1'] })
  .pin({ taskId: 'task-2', date: '2026-11-11' })
  .log({ taskId: 'task-1', minutes: 30 })
  .reflection({ text: 'a\u0000b \uD800 \u2028', answers: { 'put-off': 'Nothing.' } })
  .rating({ step: 1, value: 4 })
  .posting({ text: 'API design' })
  .build()

/** A backup with another content, its checksum made to fit. */
function backupOf(change: (file: Record<string, unknown>, plan: Plain) => void): string {
  const file = JSON.parse(toBackup([month], now)) as Record<string, unknown>
  change(file, (file['plans'] as Plain[])[0]!)
  return JSON.stringify({ ...file, sha256: checksumOf(file['plans']) })
}

type Plain = Record<string, Record<string, unknown>> & Record<string, Record<string, unknown>[]>

function problemOf(text: string): string {
  try {
    fromBackup(text)
  } catch (error) {
    if (error instanceof BackupError) return error.problem
    throw error
  }
  return 'none'
}

describe('toBackup and fromBackup', () => {
  it('bring back every character, and say what there is', () => {
    const { header, bundles } = fromBackup(toBackup([month], now, 41))
    expect(bundles).toEqual([month])
    expect(header).toEqual({
      version: 1,
      createdAt: now,
      seq: 41,
      counts: { plans: 1, tasks: 2, pins: 1, logs: 1, reflections: 1, ratings: 1, postings: 1 },
    })
  })

  it('bring back any plan, and write it again as the same text', () => {
    fc.assert(
      fc.property(arbitraryBundle(), (bundle) => {
        fc.pre(!/__proto__|constructor|prototype/.test(JSON.stringify(bundle)))
        const text = toBackup([bundle], now)
        const { bundles } = fromBackup(text)
        expect(bundles).toEqual([bundle])
        expect(toBackup(bundles, now)).toBe(text)
      }),
    )
  })

  it('hold no plan at all, when there is none', () => {
    expect(fromBackup(toBackup([], now)).bundles).toEqual([])
  })

  it('pass over a byte order mark an editor has left', () => {
    expect(problemOf(`\uFEFF${toBackup([month], now)}`)).toBe('none')
  })
})

describe('fromBackup refuses', () => {
  it.each([
    ['an empty file', ''],
    ['space', ' \n'],
    ['another kind of text', '# A plan'],
    ['another kind of JSON', '[1, 2]'],
    ['JSON of another program', '{"format":"other","version":1}'],
    ['text of another encoding', '{\u0000"\u0000f\u0000'],
    ['endless brackets', '['.repeat(100_000)],
  ])('%s', (_name, text) => {
    expect(['not-a-backup', 'damaged']).toContain(problemOf(text))
  })

  it('a file that is cut short, wherever', () => {
    const text = toBackup([month], now).trimEnd()
    fc.assert(
      fc.property(fc.integer({ min: 1, max: text.length - 1 }), (length) => {
        expect(['damaged', 'not-a-backup']).toContain(problemOf(text.slice(0, length)))
      }),
    )
  })

  it('a file in which a single character of the plans was changed', () => {
    const text = toBackup([month], now)
    const start = text.indexOf('"plans": [')
    fc.assert(
      fc.property(fc.integer({ min: start, max: text.length - 2 }), (at) => {
        fc.pre(/[a-z0-9]/.test(text.charAt(at)))
        const changed = text.slice(0, at) + (text[at] === 'x' ? 'y' : 'x') + text.slice(at + 1)
        expect(problemOf(changed)).not.toBe('none')
      }),
    )
  })

  it('a file of a newer version, whose header can still be shown', () => {
    const text = backupOf((file) => (file['version'] = 2))
    expect(problemOf(text)).toBe('newer')
    expect(readBackupHeader(text)).toMatchObject({ version: 2, counts: { tasks: 2 } })
  })

  it.each(['__proto__', 'constructor', 'prototype'])('the key %s', (key) => {
    const text = toBackup([month], now).replace('"put-off"', JSON.stringify(key))
    expect(problemOf(text)).toBe('not-a-backup')
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined()
  })

  it('content that is not what its checksum says', () => {
    const file = JSON.parse(toBackup([month], now)) as Record<string, unknown>
    expect(problemOf(JSON.stringify({ ...file, sha256: '0'.repeat(64) }))).toBe('damaged')
    expect(problemOf(JSON.stringify({ ...file, sha256: undefined }))).toBe('damaged')
  })

  it('brackets that stand deeper in each other than in any backup', () => {
    const nested = (depth: number) => JSON.parse('['.repeat(depth) + ']'.repeat(depth)) as unknown
    const withExtra = (depth: number) => backupOf((file) => (file['more'] = nested(depth)))
    expect(problemOf(withExtra(31))).toBe('none')
    expect(problemOf(withExtra(32))).toBe('not-a-backup')
  })

  it('more records than a lifetime of plans holds', () => {
    const logs = Array.from({ length: 200_001 }, () => month.logs[0]!)
    expect(() => checkRecords([{ ...month, logs }])).toThrow('more records than plans can have')
  })

  it('more than 20 million characters, without reading them', () => {
    expect(problemOf('{'.padEnd(20_000_001))).toBe('too-large')
  })

  it.each<[string, (plan: Plain) => void]>([
    ['a date that does not exist', ({ plan }) => (plan!['firstDay'] = '2026-02-30')],
    ['a plan that ends before it begins', ({ plan }) => (plan!['lastDay'] = '2026-10-01')],
    ['a field nobody knows', ({ plan }) => (plan!['more'] = 1)],
    ['minutes that are text', ({ logs }) => (logs![0]!['minutes'] = '30')],
    ['a huge number', ({ logs }) => (logs![0]!['minutes'] = 1e300)],
    ['a step that does not exist', ({ tasks }) => (tasks![0]!['step'] = 5)],
    ['an id that is there twice', ({ tasks }) => (tasks![1]!['id'] = 'task-1')],
    ['a log of no task', ({ logs }) => (logs![0]!['taskId'] = 'gone')],
    ['a wait for no task', ({ tasks }) => (tasks![1]!['dependsOn'] = ['gone'])],
    ['tasks in a circle', ({ tasks }) => (tasks![0]!['dependsOn'] = ['task-2'])],
    ['a task pinned to a day twice', ({ pins }) => pins!.push({ ...pins![0]! })],
    ['minutes that are no number', ({ logs }) => (logs![0]!['minutes'] = Number.NaN)],
  ])('%s', (_name, change) => {
    expect(problemOf(backupOf((_file, plan) => change(plan)))).toBe('contradiction')
  })

  it('a file that holds less than it says', () => {
    const counts = { ...countRecords([month]), logs: 7 }
    expect(problemOf(backupOf((file) => (file['counts'] = counts)))).toBe('damaged')
  })

  it('anything else, always with a message and never with another error', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(problemOf(text)).not.toBe('none')
      }),
    )
  })

  it('any value in the place of a field, without harm', () => {
    const fields: (keyof PlanBundle)[] = ['plan', 'tasks', 'logs', 'reflections', 'ratings']
    fc.assert(
      fc.property(fc.constantFrom(...fields), fc.jsonValue(), (field, value) => {
        fc.pre(JSON.stringify(value) !== '[]' && JSON.stringify(value) !== '{}')
        const text = backupOf((_file, plan) => Object.assign(plan, { [field]: value }))
        expect(problemOf(text)).not.toBe('none')
      }),
    )
  })
})
