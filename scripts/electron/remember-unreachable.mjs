import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const oneDay = 24 * 60 * 60 * 1000

/**
 * Whether a host could not be reached less than a day ago; then a start need not wait for it again.
 *
 * @param {string} cache
 * @param {string} host
 */
export function isRecentlyUnreachable(cache, host) {
  try {
    const file = noteIn(cache)
    return readFileSync(file, 'utf8') === host && Date.now() - statSync(file).mtimeMs < oneDay
  } catch {
    return false
  }
}

/**
 * @param {string} cache
 * @param {string} host
 */
export function rememberUnreachable(cache, host) {
  mkdirSync(cache, { recursive: true })
  writeFileSync(noteIn(cache), host)
}

/** @param {string} cache */
function noteIn(cache) {
  return join(cache, 'unreachable-electron-host')
}
