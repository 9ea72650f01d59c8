import { spawnSync } from 'node:child_process'
import { statSync } from 'node:fs'
import { join } from 'node:path'
import { Refusal } from '../process/refusal.mjs'

/** Chromium refuses to sandbox what root runs. */
export function isRoot() {
  return process.getuid?.() === 0
}

/**
 * Some Linux systems (Ubuntu since 23.10 among them) forbid what Chromium's sandbox needs, unless its helper
 * belongs to root. Says so before Electron ends with a stack trace.
 *
 * @param {string} electronFolder
 */
export function requireSandbox(electronFolder) {
  if (process.platform !== 'linux' || isRoot()) return
  const helper = join(electronFolder, 'chrome-sandbox')
  if (canCreateNamespaces() || isPrivileged(helper)) return
  throw new Refusal(
    "This system does not let Electron's sandbox work without a helper that belongs to root. Run this once, " +
      `then try again:\n  sudo chown root:root '${helper}' && sudo chmod 4755 '${helper}'`,
  )
}

function canCreateNamespaces() {
  const { error, status } = spawnSync('unshare', ['--user', '--map-root-user', 'true'])
  // Without the tool nobody can tell; Electron itself will.
  return error !== undefined || status === 0
}

/** @param {string} file */
function isPrivileged(file) {
  const status = statSync(file, { throwIfNoEntry: false })
  return status?.uid === 0 && (status.mode & 0o4111) === 0o4111
}
