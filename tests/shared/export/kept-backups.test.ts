import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { backupVersion, checksumOf } from '#shared/export/formats/backup/backup'
import { toBackup } from '#shared/export/formats/backup/to-backup'
import { fromBackup } from '#shared/export/import/from-backup'

const folder = new URL('../../fixtures/backups/', import.meta.url)
const read = (name: string) => readFileSync(new URL(name, folder), 'utf8')

/**
 * One backup for each version ever written, kept for good as it was written then: what somebody keeps on a
 * disk can be restored for ever.
 */
describe('a backup of an earlier version', () => {
  it.each(readdirSync(folder))('%s is restored', (name) => {
    const { header, bundles } = fromBackup(read(name))
    expect(bundles).toHaveLength(3)
    expect(header).toMatchObject({ seq: 123, createdAt: Date.UTC(2026, 10, 17, 18, 3, 22) })
    const [full, odd, empty] = bundles
    expect(full?.plan).toMatchObject({
      title: 'Mini blog: 2 endpoints & a page',
      parked: ['Comments', 'Search, one day'],
      prompts: [{ id: 'q-1', isRetired: true }, { id: 'q-2' }],
    })
    expect(odd?.plan).toMatchObject({ archivedAt: 1_790_000_000_000, isSample: true })
    expect(odd?.postings).toMatchObject([{ text: 'SQL & <b>API</b>' }])
    expect(empty?.tasks).toEqual([])
    expect(fromBackup(toBackup(bundles, 0)).bundles).toEqual(bundles)
  })

  it('is there for the version that is written now', () => {
    expect(readdirSync(folder)).toContain(`backup-v${backupVersion}.json`)
  })

  it('has the content it had on the day it was written', () => {
    const { plans } = JSON.parse(read('backup-v1.json')) as { readonly plans: unknown }
    expect(checksumOf(plans)).toBe(checksumOfVersion1)
  })
})

const checksumOfVersion1 = '824b69b0eb4273c344546c46e717af755a5c5bc93d5624c5baf52c1ae3ae699a'
