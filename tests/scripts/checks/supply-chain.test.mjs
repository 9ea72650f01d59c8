import { describe, expect, test } from 'vitest'
import { findLicenceProblems, isAllowed } from '../../../scripts/checks/find-licence-problems.mjs'
import { findLockProblems } from '../../../scripts/checks/find-lock-problems.mjs'
import { judgeElectron, readNews } from '../../../scripts/checks/judge-electron.mjs'
import { readAudit } from '../../../scripts/checks/read-audit.mjs'

const react = {
  version: '19.3.1',
  integrity: 'sha512-abc',
  license: 'MIT',
}

/**
 * A lock file with one package beside React.
 *
 * @param {string} name
 * @param {import('../../../scripts/checks/lock-file.mjs').LockedPackage} package_
 * @param {Record<string, string>} dependencies
 */
function lockWith(name, package_, dependencies = { react: '19.3.1' }) {
  return {
    packages: {
      '': { dependencies },
      'node_modules/react': react,
      [`node_modules/${name}`]: { ...react, ...package_ },
    },
  }
}

describe('a licence', () => {
  test.each([
    'MIT',
    'ISC',
    'OFL-1.1',
    '(MIT OR CC0-1.0)',
    'GPL-3.0-only OR MIT',
    'MIT AND Apache-2.0',
  ])('%s may be shipped', (licence) => expect(isAllowed(licence)).toBe(true))

  test.each([
    'GPL-3.0-only',
    'AGPL-3.0-or-later',
    'MIT AND GPL-3.0-only',
    'SEE LICENSE IN LICENSE',
    '(MIT AND (GPL-2.0-only OR ISC))',
    'UNLICENSED',
    '',
  ])('%j may not', (licence) => expect(isAllowed(licence)).toBe(false))

  test('that is not allowed is found wherever it is shipped, also deep below', () => {
    const lock = lockWith('react/node_modules/copyleft', { license: 'GPL-3.0-only' })
    expect(findLicenceProblems(lock)).toEqual([
      'copyleft is under GPL-3.0-only, which is not on our list',
    ])
  })

  test('does not matter of a tool, but does of Electron', () => {
    const tool = { license: 'GPL-3.0-only', dev: true }
    expect(findLicenceProblems(lockWith('tool', tool))).toEqual([])
    expect(findLicenceProblems(lockWith('electron', tool))).toHaveLength(1)
  })

  test('that was agreed on for one package is none for another, nor a second one for this', () => {
    const data = '(ISC AND CC-BY-3.0)'
    expect(findLicenceProblems(lockWith('date-holidays', { license: data }))).toEqual([])
    expect(findLicenceProblems(lockWith('other', { license: data }))).toHaveLength(1)
    expect(findLicenceProblems(lockWith('date-holidays', { license: 'CC-BY-3.0' }))).toHaveLength(1)
  })

  test('that the lock file does not name is read from the package, also in the old form', () => {
    const { license: _none, ...silent } = react
    const lock = { packages: { 'node_modules/old': silent } }
    expect(findLicenceProblems(lock, () => ({ licenses: [{ type: 'MIT' }] }))).toEqual([])
    expect(findLicenceProblems(lock, () => ({ license: 'MIT' }))).toEqual([])
    expect(findLicenceProblems(lock, () => null)).toEqual([
      'old does not say under which licence it may be used',
    ])
  })
})

describe('the lock file', () => {
  test('is fine when all of it is pinned and comes from the registry', () => {
    expect(findLockProblems(lockWith('other', {}))).toEqual([])
  })

  test.each([
    ['without a hash', { integrity: '' }],
    ['with a weak hash', { integrity: 'sha1-abc' }],
    ['from another host', { resolved: 'https://example.com/a.tgz' }],
    ['from a repository', { resolved: 'git+ssh://git@github.com/a/b.git#1234' }],
    ['that is a link', { link: true }],
    ['that runs when it is installed', { hasInstallScript: true }],
  ])('is refused with a package %s', (_case, package_) => {
    expect(findLockProblems(lockWith('other', package_))).toHaveLength(1)
  })

  test('is refused with a range of versions', () => {
    expect(findLockProblems(lockWith('other', {}, { other: '^1.0.0' }))).toHaveLength(1)
  })

  test('is refused with one dependency too many', () => {
    const names = Array.from({ length: 33 }, (_, index) => [`package-${index}`, '1.0.0'])
    expect(findLockProblems(lockWith('other', {}, Object.fromEntries(names)))).toHaveLength(1)
  })
})

describe('the answer of npm audit', () => {
  const advisory = { name: 'a', range: '<1.2.3', severity: 'high' }

  test('counts when it is grave', () => {
    const vulnerabilities = { a: advisory, b: { ...advisory, name: 'b', severity: 'moderate' } }
    expect(readAudit(JSON.stringify({ vulnerabilities }))).toEqual({
      kind: 'read',
      found: ['a <1.2.3 has a high advisory'],
    })
    expect(readAudit('{"vulnerabilities":{}}')).toEqual({ kind: 'read', found: [] })
  })

  test.each([
    ['{"message":"405 Method Not Allowed","error":{}}', '405 Method Not Allowed'],
    ['{"error":{"code":"ENOTFOUND"}}', 'npm gave no report'],
    ['', 'npm gave no answer'],
    ['<html>', 'npm gave no answer'],
  ])('is none when it is %s', (text, reason) => {
    expect(readAudit(text)).toEqual({ kind: 'unread', reason })
  })
})

describe('the Electron that is shipped', () => {
  const releasedAt = Date.UTC(2026, 10, 19)
  const now = Date.UTC(2026, 10, 27)

  test('may be of the newest three major versions', () => {
    expect(judgeElectron('45.4.1', { latest: '45.5.0', releasedAt }, now)).toEqual({
      isFine: true,
      words: 'Electron 45.4.1, 8 days old; the newest is 45.5.0.',
    })
    expect(judgeElectron('45.4.1', { latest: '47.0.0', releasedAt }, now).isFine).toBe(true)
    expect(judgeElectron('45.4.1', { latest: '48.0.0', releasedAt }, now).isFine).toBe(false)
  })

  test('is not blamed when nobody can be asked, but is one version', () => {
    expect(judgeElectron('45.4.1', null, now).isFine).toBe(true)
    expect(judgeElectron('^45.4.1', null, now).isFine).toBe(false)
  })

  test('is asked for in one question', () => {
    const answer = { 'time[45.4.1]': '2026-11-19T00:00:00Z', 'dist-tags.latest': '45.5.0' }
    expect(readNews(JSON.stringify(answer), '45.4.1')).toEqual({ latest: '45.5.0', releasedAt })
    expect(readNews('{"error":{"code":"ENOTFOUND"}}', '45.4.1')).toBeNull()
    expect(readNews('', '45.4.1')).toBeNull()
  })
})
