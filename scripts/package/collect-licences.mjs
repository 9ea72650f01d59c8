import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { repositoryFolder } from '../process/paths.mjs'
import { Refusal } from '../process/refusal.mjs'

/**
 * Packages that share one text.
 *
 * @typedef {{ licence: string, text: string, packages: string[] }} LicenceGroup
 */

/**
 * The licences of everything that can end up in the app: the dependencies and what they need in turn.
 *
 * @returns {LicenceGroup[]} by the name of their first package
 */
export function collectLicences() {
  /** @type {Map<string, LicenceGroup>} */
  const groups = new Map()
  for (const folder of shippedPackages()) {
    const { label, licence, text } = licenceOf(folder)
    const key = `${licence}\0${text}`
    const group = groups.get(key) ?? { licence, text, packages: [] }
    // The same package can be installed in several places.
    if (!group.packages.includes(label)) group.packages.push(label)
    groups.set(key, group)
  }
  return [...groups.values()]
}

/** @returns {string[]} their folders, by name */
function shippedPackages() {
  const lock = JSON.parse(readFileSync(join(repositoryFolder, 'package-lock.json'), 'utf8'))
  /** @type {[string, { dev?: boolean, devOptional?: boolean, optional?: boolean }][]} */
  const entries = Object.entries(lock.packages)
  return entries
    .filter(([path, { dev, devOptional, optional }]) => path && !dev && !devOptional && !optional)
    .map(([path]) => path)
    .toSorted((a, b) => nameAt(a).localeCompare(nameAt(b), 'en'))
    .map((path) => join(repositoryFolder, path))
}

/** @param {string} path such as `node_modules/a/node_modules/b` */
function nameAt(path) {
  return path.split('node_modules/').at(-1) ?? path
}

/** @param {string} folder of an installed package */
function licenceOf(folder) {
  const { name, version, license, licenses, author, homepage } = JSON.parse(
    readFileSync(join(folder, 'package.json'), 'utf8'),
  )
  // Packages from before npm 2 name theirs in a list.
  const licence = license ?? licenses?.[0]?.type
  if (typeof licence !== 'string') throw new Refusal(`${name} names no licence: it cannot ship.`)
  // Also `LICENSE-MIT`, `licence.txt` and `COPYING`; shipping it is what most licences ask for.
  const file = readdirSync(folder).find((entry) => /^(licen[cs]e|copying)\b/i.test(entry))
  const text = file
    ? readFileSync(join(folder, file), 'utf8').trim()
    : [author, homepage].filter(Boolean).join('\n')
  return { label: `${name} ${version}`, licence, text }
}
