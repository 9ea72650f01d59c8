import { readFileSync } from 'fs'

/** Ends the process with one clear sentence when this Node is older than package.json asks for. */
export function requireSupportedNode() {
  const file = new URL('../../package.json', import.meta.url)
  const range = JSON.parse(readFileSync(file, 'utf8')).engines.node
  if (satisfies(process.versions.node, range)) return
  console.error(
    `Plumbline needs Node ${inWords(range)}; this is Node ${process.versions.node}. ` +
      'A newer one is at https://nodejs.org.',
  )
  process.exit(1)
}

/**
 * Whether a version lies in a range made of `^a.b.c` and `>=a.b.c`, joined by `||`.
 *
 * @param {string} version such as '20.19.0'
 * @param {string} range such as '^20.19.0 || >=22.12.0'
 */
export function satisfies(version, range) {
  return range.split('||').some((part) => {
    const [, sign, lowest] = /^(\^|>=)(\d+\.\d+\.\d+)$/.exec(part.trim()) || []
    if (!lowest) throw new Error(`engines.node: ${part.trim()} is neither ^a.b.c nor >=a.b.c`)
    const sameMajor = version.split('.')[0] === lowest.split('.')[0]
    return isAtLeast(version, lowest) && (sign === '>=' || sameMajor)
  })
}

/**
 * @param {string} version
 * @param {string} lowest
 */
function isAtLeast(version, lowest) {
  return version.localeCompare(lowest, 'en', { numeric: true }) >= 0
}

/** @param {string} range */
function inWords(range) {
  return range
    .split('||')
    .map((part) =>
      part
        .trim()
        .replace(/^\^(\d+)(.*)/, '$1$2 or later in $1')
        .replace('>=', 'at least '),
    )
    .join(', or ')
}
