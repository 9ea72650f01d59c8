import { expect, test } from 'vitest'
import { isNewerVersion } from '#shared/about/is-newer-version'

test.each([
  ['0.2.0', '0.1.9'],
  ['0.10.0', '0.9.0'],
  ['1.0.0', '0.99.99'],
  ['1.0.1-test', '1.0.0'],
])('%s is newer than %s', (version, other) => {
  expect(isNewerVersion(version, other)).toBe(true)
  expect(isNewerVersion(other, version)).toBe(false)
})

test.each([
  ['1.0.0', '1.0.0'],
  ['1.0.0-test', '1.0.0'],
  ['1.0.0', 'nonsense'],
  ['', '1.0.0'],
])('%j is not newer than %j', (version, other) => {
  expect(isNewerVersion(version, other)).toBe(false)
})
