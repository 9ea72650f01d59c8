import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { repositoryFolder } from '../process/paths.mjs'

/**
 * @typedef {{
 *   version?: string,
 *   resolved?: string,
 *   integrity?: string,
 *   license?: string,
 *   dev?: boolean,
 *   link?: boolean,
 *   hasInstallScript?: boolean,
 *   dependencies?: Record<string, string>,
 * }} LockedPackage
 * @typedef {{ packages: Readonly<Record<string, LockedPackage>> }} LockFile `""` is our own package
 */

/** @returns {LockFile} */
export function readLockFile() {
  return JSON.parse(readFileSync(join(repositoryFolder, 'package-lock.json'), 'utf8'))
}

/**
 * What other people wrote, by the folder it is installed in.
 *
 * @param {LockFile} lock
 * @returns {[folder: string, package_: LockedPackage][]}
 */
export function lockedPackages({ packages }) {
  return Object.entries(packages).filter(([folder]) => folder !== '')
}

/**
 * What reaches users: the packages the app is made of, and those they are made of. Electron is a
 * development dependency for npm, but it is shipped.
 *
 * @param {LockFile} lock
 */
export function shippedPackages(lock) {
  return lockedPackages(lock).filter(
    ([folder, { dev }]) => dev !== true || folder === 'node_modules/electron',
  )
}
