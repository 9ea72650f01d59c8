import { readdirSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'

/**
 * Looks for any font of the system; without one Chromium draws no text in menus and dialogs.
 *
 * @param {readonly string[]} [folders] where fontconfig looks unless told otherwise
 * @returns {boolean}
 */
export function findFont(folders = systemFolders()) {
  return folders.some((folder) => {
    const entries = readEntries(folder)
    if (entries.some((entry) => /\.(ttf|otf|ttc|pf[ab](\.gz)?)$/i.test(entry.name))) return true
    const inner = entries.filter((entry) => entry.isDirectory())
    return findFont(inner.map((entry) => join(folder, entry.name)))
  })
}

function systemFolders() {
  const own = ['.fonts', '.local/share/fonts'].map((folder) => join(homedir(), folder))
  return ['/usr/share/fonts', '/usr/local/share/fonts', ...own]
}

/** @param {string} folder */
function readEntries(folder) {
  try {
    return readdirSync(folder, { withFileTypes: true })
  } catch {
    return []
  }
}
