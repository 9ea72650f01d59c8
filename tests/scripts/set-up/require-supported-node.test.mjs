import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { satisfies } from '../../../scripts/set-up/require-supported-node.mjs'

const { node: range } = JSON.parse(readFileSync('package.json', 'utf8')).engines

test.each(['20.19.0', '20.20.2', '22.12.0', '24.1.0', '100.0.0'])('accepts Node %s', (version) => {
  expect(satisfies(version, range)).toBe(true)
})

test.each(['8.17.0', '18.20.8', '20.9.0', '20.18.3', '21.7.3', '22.2.0', '22.11.9'])(
  'refuses Node %s',
  (version) => {
    expect(satisfies(version, range)).toBe(false)
  },
)

test('does not guess at a range it cannot read', () => {
  expect(() => satisfies('20.19.0', '20.x')).toThrow('20.x')
})
