import { existsSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import {
  isRecentlyUnreachable,
  rememberUnreachable,
} from '../../../scripts/electron/remember-unreachable.mjs'
import { requireIntegrity } from '../../../scripts/electron/require-integrity.mjs'

/** @type {string} */
let folder
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'plumbline-cache-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

/** The SHA-512 of the three letters "abc", from FIPS 180-2. */
const integrityOfAbc = `sha512-${Buffer.from(
  'ddaf35a193617abacc417349ae20413112e6fa4e89a97ea20a9eeee64b55d39a' +
    '2192992a274fc1a836ba3c23a3feebbd454d4423643ce80e2a9ac94fa54ca49f',
  'hex',
).toString('base64')}`

test('an archive with the expected hash is accepted', async () => {
  const file = join(folder, 'archive.tgz')
  writeFileSync(file, 'abc')
  await requireIntegrity(file, integrityOfAbc)
  expect(existsSync(file)).toBe(true)
})

test('an archive that was changed is refused and removed', async () => {
  const file = join(folder, 'archive.tgz')
  writeFileSync(file, 'abd')
  await expect(requireIntegrity(file, integrityOfAbc)).rejects.toThrow('not what was expected')
  expect(existsSync(file)).toBe(false)
})

test('a host out of reach is left alone for a day, another host is not', () => {
  expect(isRecentlyUnreachable(folder, 'github.com')).toBe(false)
  rememberUnreachable(folder, 'github.com')
  expect(isRecentlyUnreachable(folder, 'github.com')).toBe(true)
  expect(isRecentlyUnreachable(folder, 'mirror.example')).toBe(false)
  const yesterday = Date.now() / 1000 - 25 * 60 * 60
  utimesSync(join(folder, 'unreachable-electron-host'), yesterday, yesterday)
  expect(isRecentlyUnreachable(folder, 'github.com')).toBe(false)
})
