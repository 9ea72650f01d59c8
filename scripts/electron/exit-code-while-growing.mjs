import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { endChild, exitCodeOf } from '../process/children.mjs'

/**
 * Waits for the end of a child as long as the folders it writes to keep growing; then ends it.
 *
 * @param {import('node:child_process').ChildProcess} child
 * @param {readonly string[]} folders
 * @param {number} standstill milliseconds without growth after which it is given up
 * @returns {Promise<number | null>} its exit code, or null when it was given up
 */
export async function exitCodeWhileGrowing(child, folders, standstill) {
  let size = 0
  let grownAt = Date.now()
  let isGivenUp = false
  const watch = setInterval(
    () => {
      const now = folders.reduce((total, folder) => total + sizeOf(folder), 0)
      if (now !== size) [size, grownAt] = [now, Date.now()]
      if (Date.now() - grownAt < standstill || isGivenUp) return
      isGivenUp = true
      void endChild(child)
    },
    Math.min(standstill / 4, 1_000),
  )
  const code = await exitCodeOf(child)
  clearInterval(watch)
  return isGivenUp ? null : code
}

/**
 * @param {string} folder
 * @returns {number} bytes; 0 when there is no such folder
 */
function sizeOf(folder) {
  try {
    return readdirSync(folder, { withFileTypes: true }).reduce((total, entry) => {
      const path = join(folder, entry.name)
      return total + (entry.isDirectory() ? sizeOf(path) : statSync(path).size)
    }, 0)
  } catch {
    // It is being written to: what is there now may be gone a moment later.
    return 0
  }
}
