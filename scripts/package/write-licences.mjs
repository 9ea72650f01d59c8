import { cpSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { repositoryFolder } from '../process/paths.mjs'
import { collectLicences } from './collect-licences.mjs'

/**
 * Puts the licences of the app, of all it is built from, and of Electron beside the program. Chromium's own list
 * is part of the runtime.
 *
 * @param {string} folder of the program; it holds Electron's `LICENSE`
 */
export function writeLicences(folder) {
  cpSync(join(folder, 'LICENSE'), join(folder, 'LICENSE.electron.txt'))
  cpSync(join(repositoryFolder, 'LICENSE'), join(folder, 'LICENSE'))
  writeFileSync(join(folder, 'LICENSES.packages.txt'), describePackages(collectLicences()))
}

/** @param {readonly import('./collect-licences.mjs').LicenceGroup[]} groups */
export function describePackages(groups) {
  const sections = groups.map(
    ({ licence, text, packages }) => `${packages.join(', ')}\nLicence: ${licence}\n\n${text}\n`,
  )
  return `Plumbline is built from these packages, with thanks.\n\n${sections.join(`\n${'-'.repeat(78)}\n\n`)}`
}
