import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { isInstalled } from '../../../scripts/set-up/ensure-dependencies.mjs'

const wanted = {
  packages: {
    '': { version: '0.1.0' },
    'node_modules/react': { version: '19.3.1' },
    'node_modules/react-darwin': { version: '1.0.0', optional: true },
  },
}

test('what npm recorded agrees with the lock file, apart from what is made for other systems', () => {
  expect(isInstalled(wanted, { packages: { 'node_modules/react': { version: '19.3.1' } } })).toBe(
    true,
  )
})

test.each([
  ['of another version', { 'node_modules/react': { version: '19.3.0' } }],
  ['missing', {}],
  [
    'no longer wanted',
    { 'node_modules/react': { version: '19.3.1' }, 'node_modules/old': { version: '1.0.0' } },
  ],
])('a package that is %s asks for a new installation', (_, packages) => {
  expect(isInstalled(wanted, { packages })).toBe(false)
})

test('the lock file holds what is made for every system, or npm ci would refuse it elsewhere', () => {
  /** @type {{ packages: Record<string, { optionalDependencies?: Record<string, string> }> }} */
  const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8'))
  const names = new Set(Object.keys(packages).map((path) => path.split('node_modules/').at(-1)))
  const asked = Object.values(packages).flatMap((entry) =>
    Object.keys(entry.optionalDependencies ?? {}),
  )
  expect(asked.filter((name) => !names.has(name))).toEqual([])
})
