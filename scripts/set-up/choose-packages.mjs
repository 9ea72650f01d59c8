import { spawnSync } from 'node:child_process'

/** What Electron, an invisible display and readable text need on Debian and Ubuntu. */
const packages = [
  'xvfb',
  'xauth',
  'libnss3',
  'libatk1.0-0',
  'libatk-bridge2.0-0',
  'libcups2',
  'libgtk-3-0',
  'libgbm1',
  'libasound2',
  'libxss1',
  'libxtst6',
  'fonts-dejavu-core',
]

/** The packages to install, by the names they have on this release. */
export function choosePackages() {
  const names = packages.flatMap((name) => [name, `${name}t64`])
  const env = { ...process.env, LC_ALL: 'C' }
  const { stdout } = spawnSync('apt-cache', ['policy', ...names], { encoding: 'utf8', env })
  return withNamesOfRelease(packages, stdout ?? '')
}

/**
 * Since their 64-bit time transition, newer releases call some libraries `<name>t64`.
 *
 * @param {readonly string[]} wanted
 * @param {string} policy what `apt-cache policy` printed about both names
 */
export function withNamesOfRelease(wanted, policy) {
  const available = new Set(
    [...policy.matchAll(/^(\S+):\n {2}Installed: .*\n {2}Candidate: (?!\(none\))/gm)].map(
      ([, name]) => name,
    ),
  )
  return wanted.map((name) => (available.has(`${name}t64`) ? `${name}t64` : name))
}
