import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { repositoryFolder } from '../process/paths.mjs'
import { shippedPackages } from './lock-file.mjs'

/** Under these we may ship a package with an app of ours, given that its notice goes along. */
const allowed = new Set([
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC0-1.0',
  'ISC',
  'MIT',
  'OFL-1.1',
  'PSF-2.0',
  'Python-2.0',
  'Unlicense',
])

/** Licences of single packages, each looked at by hand. @type {Readonly<Record<string, string>>} */
const agreed = {
  // Its code is under ISC. Its data comes from Wikipedia: the app names the source where it shows holidays.
  'date-holidays': '(ISC AND CC-BY-3.0)',
}

/**
 * What we ship and may not, or cannot tell that we may.
 *
 * @param {import('./lock-file.mjs').LockFile} lock
 * @param {(folder: string) => unknown} [readManifest] the package.json of an installed package
 * @returns {string[]} a sentence each
 */
export function findLicenceProblems(lock, readManifest = readInstalledManifest) {
  return shippedPackages(lock).flatMap(([folder, { license }]) => {
    const name = folder.split('node_modules/').at(-1) ?? folder
    const licence = license ?? licenceIn(readManifest(folder))
    if (licence === null) return [`${name} does not say under which licence it may be used`]
    return isAllowed(licence) || agreed[name] === licence
      ? []
      : [`${name} is under ${licence}, which is not on our list`]
  })
}

/**
 * Is an SPDX expression met by what we allow? One that is nested is for a person to read.
 *
 * @param {string} expression such as `MIT OR Apache-2.0`
 */
export function isAllowed(expression) {
  const flat = expression.trim().replace(/^\((.*)\)$/, '$1')
  return flat
    .split(/\s+OR\s+/)
    .some((choice) => choice.split(/\s+AND\s+/).every((licence) => allowed.has(licence)))
}

/**
 * @param {unknown} manifest
 * @returns {string | null}
 */
function licenceIn(manifest) {
  if (typeof manifest !== 'object' || manifest === null) return null
  if ('license' in manifest && typeof manifest.license === 'string') return manifest.license
  // As it was written before 2014.
  const list = 'licenses' in manifest && Array.isArray(manifest.licenses) ? manifest.licenses : []
  const types = list.map(({ type }) => String(type))
  return types.length > 0 ? types.join(' OR ') : null
}

/** @param {string} folder */
function readInstalledManifest(folder) {
  try {
    return JSON.parse(readFileSync(join(repositoryFolder, folder, 'package.json'), 'utf8'))
  } catch {
    return null
  }
}
