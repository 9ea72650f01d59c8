import { readFileSync, writeFileSync } from 'node:fs'
import { Refusal } from '../process/refusal.mjs'

/**
 * Electron's fuses in the order of its wire: what a released app can be made to do from outside, decided in
 * the binary itself. All of them, so that one Electron adds is noticed.
 */
export const fuses = Object.freeze({
  RunAsNode: false,
  EnableCookieEncryption: true,
  EnableNodeOptionsEnvironmentVariable: false,
  EnableNodeCliInspectArguments: false,
  // Works on macOS and Windows only; on Linux Electron has no such check.
  EnableEmbeddedAsarIntegrityValidation: true,
  OnlyLoadAppFromAsar: true,
  LoadBrowserProcessSpecificV8Snapshot: false,
  GrantFileProtocolExtraPrivileges: false,
  WasmTrapHandlers: true,
})

/** What stands in the binary before the wire. */
const sentinel = Buffer.from('dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX')
const knownSchema = 1
/** Written as digits; a fuse that Electron has removed reads `r`. */
const on = '1'.charCodeAt(0)
const off = '0'.charCodeAt(0)

/**
 * Sets the fuses of a binary.
 *
 * @param {string} binary the path of Electron's executable
 * @param {Readonly<Record<string, boolean>>} [wanted]
 */
export function setFuses(binary, wanted = fuses) {
  const bytes = readFileSync(binary)
  const wire = findWire(bytes, binary)
  const states = Object.values(wanted)
  if (wire.length !== states.length) throw refusal(binary, describe(wire), wanted)
  states.forEach((state, index) => (wire[index] = state ? on : off))
  writeFileSync(binary, bytes)
}

/**
 * Refuses a binary whose fuses are not exactly as wanted.
 *
 * @param {string} binary the path of Electron's executable
 * @param {Readonly<Record<string, boolean>>} [wanted]
 */
export function requireFuses(binary, wanted = fuses) {
  const found = describe(findWire(readFileSync(binary), binary))
  if (found !== describeStates(wanted)) throw refusal(binary, found, wanted)
}

/**
 * @param {Buffer} bytes
 * @param {string} binary
 * @returns {Buffer} the part of the bytes that holds the fuses
 */
function findWire(bytes, binary) {
  const at = bytes.indexOf(sentinel)
  if (at < 0) throw new Refusal(`${binary} has no fuses: it is not Electron.`)
  if (bytes.includes(sentinel, at + 1)) throw new Refusal(`${binary} has its fuses twice.`)
  const [schema, length] = bytes.subarray(at + sentinel.length)
  if (schema !== knownSchema || length === undefined) {
    throw new Refusal(`The fuses of ${binary} are of an unknown kind (${schema}).`)
  }
  const start = at + sentinel.length + 2
  return bytes.subarray(start, start + length)
}

/** @param {Buffer} wire */
function describe(wire) {
  return wire.toString('latin1')
}

/** @param {Readonly<Record<string, boolean>>} states */
function describeStates(states) {
  return Object.values(states)
    .map((state) => (state ? '1' : '0'))
    .join('')
}

/**
 * @param {string} binary
 * @param {string} found
 * @param {Readonly<Record<string, boolean>>} wanted
 */
function refusal(binary, found, wanted) {
  return new Refusal(
    `The fuses of ${binary} are not as they must be, so it is not packaged.\n` +
      `  wanted ${describeStates(wanted)} (${Object.keys(wanted).join(', ')})\n  found  ${found}`,
  )
}
