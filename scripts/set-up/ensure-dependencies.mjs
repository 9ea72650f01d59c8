import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { repositoryFolder } from '../process/paths.mjs'
import { runNpm } from '../process/programs.mjs'
import { Refusal } from '../process/refusal.mjs'
import { say } from '../process/say.mjs'

/** Installs the dependencies when they are missing or are not those of package-lock.json. */
export async function ensureDependencies() {
  const wanted = readLock('package-lock.json')
  const installed = readLock('node_modules/.package-lock.json')
  if (wanted && installed && isInstalled(wanted, installed)) return
  say(
    installed
      ? 'package-lock.json has changed: installing the dependencies again.'
      : 'Installing the dependencies. This happens once and takes a minute.',
  )
  const code = await runNpm(['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'])
  if (code !== 0) throw new Refusal('The dependencies could not be installed; npm says why above.')
}

/**
 * Whether npm's own record of what it installed, which it writes last, agrees with the lock file.
 *
 * @param {Lock} wanted package-lock.json
 * @param {Lock} installed node_modules/.package-lock.json
 */
export function isInstalled(wanted, installed) {
  const paths = Object.keys(wanted.packages).filter((path) => path !== '')
  const agree = paths.every((path) => {
    const found = installed.packages[path]
    // What is made for other systems is left out.
    if (!found) return wanted.packages[path]?.optional === true
    return found.version === wanted.packages[path]?.version
  })
  return agree && Object.keys(installed.packages).every((path) => path in wanted.packages)
}

/**
 * @typedef {{ packages: Record<string, { version?: string, optional?: boolean }> }} Lock
 * @param {string} name
 * @returns {Lock | null} null when there is none
 */
function readLock(name) {
  try {
    return JSON.parse(readFileSync(join(repositoryFolder, name), 'utf8'))
  } catch {
    return null
  }
}
