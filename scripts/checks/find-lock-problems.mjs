import { lockedPackages, shippedPackages } from './lock-file.mjs'

const registry = 'https://registry.npmjs.org/'

/**
 * More would have to be argued for. Of those there are, two are fonts, eight read and write Markdown for the
 * exports, five draw the page, and each of the others does one thing that is easy to get wrong by hand.
 */
const mostDirect = 32

/**
 * What of the lock file would let something in: a package that is not pinned by its hash, comes from elsewhere
 * than the registry, runs on installation, or one too many.
 *
 * @param {import('./lock-file.mjs').LockFile} lock
 * @returns {string[]} a sentence each
 */
export function findLockProblems(lock) {
  const unpinned = lockedPackages(lock).filter(
    ([, { integrity }]) => !integrity?.startsWith('sha512-'),
  )
  const foreign = lockedPackages(lock).filter(
    // The lock file names only those that come from elsewhere.
    ([, { resolved = registry, link }]) => link === true || !resolved.startsWith(registry),
  )
  const running = shippedPackages(lock).filter(([, package_]) => package_.hasInstallScript === true)
  const { dependencies = {} } = lock.packages[''] ?? {}
  const loose = Object.entries(dependencies).filter(([, range]) => !/^\d+\.\d+\.\d+/.test(range))
  const count = Object.keys(dependencies).length
  return [
    ...unpinned.map(([folder]) => `${folder} is not pinned by a SHA-512`),
    ...foreign.map(([folder]) => `${folder} does not come from ${registry}`),
    ...running.map(([folder]) => `${folder} runs a script when it is installed`),
    ...loose.map(([name, range]) => `${name} is asked for as ${range}, not as one version`),
    ...(count > mostDirect ? [`${count} direct dependencies are more than ${mostDirect}`] : []),
  ]
}
