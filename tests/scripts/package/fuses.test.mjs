import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { requireFuses, setFuses } from '../../../scripts/package/fuses.mjs'

/** @type {string} */
let folder
/** @type {string} */
let binary
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'plumbline-fuses-'))
  binary = join(folder, 'electron')
})
afterEach(() => rmSync(folder, { recursive: true }))

const sentinel = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX'
/** The fuses of Electron 42 as it is downloaded. */
const asDownloaded = '101100011'
const asReleased = '010011001'

/**
 * @param {string} wire
 * @param {number} schema
 */
function binaryWith(wire, schema = 1) {
  const fuses = Buffer.concat([Buffer.from([schema, wire.length]), Buffer.from(wire)])
  return Buffer.concat([Buffer.from(`code${sentinel}`), fuses, Buffer.from('more code')])
}

describe('the fuses of a binary', () => {
  test('are set in place, and nothing else is touched', () => {
    writeFileSync(binary, binaryWith(asDownloaded))
    expect(() => requireFuses(binary)).toThrow('not as they must be')
    setFuses(binary)
    expect(readFileSync(binary)).toEqual(binaryWith(asReleased))
    expect(() => requireFuses(binary)).not.toThrow()
  })

  test('stop a package when a single one is different', () => {
    for (let index = 0; index < asReleased.length; index += 1) {
      const flipped = asReleased[index] === '1' ? '0' : '1'
      const wire = asReleased.slice(0, index) + flipped + asReleased.slice(index + 1)
      writeFileSync(binary, binaryWith(wire))
      expect(() => requireFuses(binary)).toThrow(`found  ${wire}`)
    }
  })

  test.each(['01001100', `${asReleased}0`])('stop a package when there are others: %s', (wire) => {
    writeFileSync(binary, binaryWith(wire))
    expect(() => setFuses(binary)).toThrow('not as they must be')
    expect(() => requireFuses(binary)).toThrow('not as they must be')
  })

  test('stop a package when there are none, two, or some of another kind', () => {
    writeFileSync(binary, 'no Electron')
    expect(() => requireFuses(binary)).toThrow('has no fuses')
    writeFileSync(binary, Buffer.concat([binaryWith(asReleased), binaryWith(asDownloaded)]))
    expect(() => requireFuses(binary)).toThrow('twice')
    writeFileSync(binary, binaryWith(asReleased, 2))
    expect(() => requireFuses(binary)).toThrow('unknown kind')
  })
})
