/**
 * What a package is called. One made with any but the official Electron is for tests: its version says so, and
 * sorts below the version that will be released, which then replaces it.
 *
 * @typedef {{ version: string, debianVersion: string, isForRelease: boolean }} Release
 * @param {string} version of package.json
 * @param {boolean} isOfficial was the runtime downloaded from Electron's own releases?
 * @returns {Release}
 */
export function releaseOf(version, isOfficial) {
  return isOfficial
    ? { version, debianVersion: version, isForRelease: true }
    : { version: `${version}-test`, debianVersion: `${version}~test`, isForRelease: false }
}
