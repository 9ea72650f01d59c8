import { Dexie } from 'dexie'
import { describe, expect, it } from 'vitest'
import {
  asStorageError,
  describeStorageError,
  kindOfStorageError,
  StorageError,
} from '../../../renderer/db/storage-error'

describe('an error of the database', () => {
  it.each([
    ['QuotaExceededError', 'quota', 'The disk is full.'],
    ['UnknownError', 'corrupt', 'The database is damaged.'],
    ['NotFoundError', 'corrupt', 'The database is damaged.'],
    ['AbortError', 'closed', 'The database was closed meanwhile.'],
    ['InvalidStateError', 'closed', 'The database was closed meanwhile.'],
    ['VersionError', 'version', 'Another version of Plumbline uses the database.'],
  ])('%s is one of %s, in words', (name, kind, words) => {
    const error = new DOMException('from Chromium', name)
    expect(kindOfStorageError(error)).toBe(kind)
    expect(describeStorageError(error)).toContain(words)
  })

  it('counts by its innermost reason, as Dexie wraps them', () => {
    const full = new DOMException('', 'QuotaExceededError')
    expect(kindOfStorageError(new Dexie.AbortError('aborted', full))).toBe('quota')
    expect(
      kindOfStorageError(new Dexie.OpenFailedError('open', new Dexie.AbortError('aborted', full))),
    ).toBe('quota')
    expect(kindOfStorageError(new Dexie.DatabaseClosedError())).toBe('closed')
  })

  it('that is a fault of ours stays what it is', () => {
    const ours = new TypeError('ours')
    expect(asStorageError(ours)).toBe(ours)
    expect(kindOfStorageError('nonsense')).toBe('other')
  })

  it('is put in words once', () => {
    const wrapped = asStorageError(new DOMException('', 'QuotaExceededError'))
    expect(wrapped).toBeInstanceOf(StorageError)
    expect(asStorageError(wrapped)).toBe(wrapped)
  })
})
