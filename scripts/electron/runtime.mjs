import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * @typedef {{ folder: string, executable: string, version: string }} Runtime an unpacked Electron
 */

/** Where the executable lies inside an unpacked Electron of this system. */
export const executableName =
  process.platform === 'darwin'
    ? 'Electron.app/Contents/MacOS/Electron'
    : process.platform === 'win32'
      ? 'electron.exe'
      : 'electron'

/**
 * The Electron in a folder.
 *
 * @param {string} folder
 * @returns {Runtime | null} null when there is none, or only a part of one
 */
export function findRuntime(folder) {
  const executable = join(folder, executableName)
  const versionFile = join(folder, 'version')
  if (!existsSync(executable) || !existsSync(versionFile)) return null
  return { folder, executable, version: readFileSync(versionFile, 'utf8').trim().replace(/^v/, '') }
}
