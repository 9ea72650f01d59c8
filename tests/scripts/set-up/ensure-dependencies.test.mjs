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
