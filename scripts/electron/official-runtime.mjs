import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { startChild } from '../process/children.mjs'
import { say } from '../process/say.mjs'
import { exitCodeWhileGrowing } from './exit-code-while-growing.mjs'
import { findRuntime } from './runtime.mjs'

/** Milliseconds that a host has to answer, and that a download may stand still. */
const patience = { answer: 5_000, standstill: 60_000 }

/**
 * The runtime that the electron package has unpacked into itself.
 *
 * @param {string} electronPackage its folder
 * @returns {import('./runtime.mjs').Runtime | null} null when it is missing, in part or of another version
 */
export function findOfficialRuntime(electronPackage) {
  const runtime = findRuntime(join(electronPackage, 'dist'))
  // `path.txt` is what the installer writes last.
  const isComplete = existsSync(join(electronPackage, 'path.txt'))
  return runtime && isComplete && runtime.version === packageVersion(electronPackage)
    ? runtime
    : null
}

/**
 * Lets the electron package download its runtime, but waits neither for a host that does not answer nor for
 * a download that has come to a halt.
 *
 * @param {string} electronPackage its folder
 * @param {string} cache a folder for the parts
 * @param {NodeJS.ProcessEnv} env
 * @param {{ answer: number, standstill: number }} limits milliseconds
 * @returns {Promise<{ kind: 'downloaded', runtime: import('./runtime.mjs').Runtime } | { kind: 'failed', reason: string }>}
 */
export async function downloadOfficialRuntime(electronPackage, cache, env, limits = patience) {
  const version = packageVersion(electronPackage)
  if (!(await isAnswering(downloadAddress(version, env), limits.answer))) {
    return { kind: 'failed', reason: 'it does not answer' }
  }
  say(`Downloading Electron ${version} from ${downloadHost(env)}. This happens once.`)

  const parts = join(cache, 'official-download')
  rmSync(parts, { recursive: true, force: true })
  mkdirSync(parts, { recursive: true })
  const installer = startChild(process.execPath, [join(electronPackage, 'install.js')], {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...env, TMPDIR: parts, TEMP: parts, TMP: parts },
  })
  let complaint = ''
  installer.stderr?.on('data', (text) => (complaint += text))
  const growing = [parts, join(electronPackage, 'dist')]
  const code = await exitCodeWhileGrowing(installer, growing, limits.standstill)
  rmSync(parts, { recursive: true, force: true })

  const runtime = findOfficialRuntime(electronPackage)
  if (code === 0 && runtime) return { kind: 'downloaded', runtime }
  if (code === null) return { kind: 'failed', reason: 'the download came to a halt' }
  return {
    kind: 'failed',
    reason: complaint.trim().split('\n')[0] || `the installer ended with ${code}`,
  }
}

/**
 * The host of the official download, or of the mirror that stands in for it.
 *
 * @param {NodeJS.ProcessEnv} env
 */
export function downloadHost(env) {
  return new URL(mirror(env)).host
}

/**
 * @param {string} version
 * @param {NodeJS.ProcessEnv} env
 */
function downloadAddress(version, env) {
  return `${mirror(env)}v${version}/electron-v${version}-${process.platform}-${process.arch}.zip`
}

/** @param {NodeJS.ProcessEnv} env */
function mirror(env) {
  return (
    env['npm_config_electron_mirror'] ||
    env['NPM_CONFIG_ELECTRON_MIRROR'] ||
    env['ELECTRON_MIRROR'] ||
    'https://github.com/electron/electron/releases/download/'
  )
}

/**
 * @param {string} address
 * @param {number} limit milliseconds
 */
async function isAnswering(address, limit) {
  try {
    // Any answer will do: whether the file is there is for the installer to say.
    await fetch(address, { method: 'HEAD', signal: AbortSignal.timeout(limit) })
    return true
  } catch {
    return false
  }
}

/** @param {string} electronPackage */
function packageVersion(electronPackage) {
  return JSON.parse(readFileSync(join(electronPackage, 'package.json'), 'utf8')).version
}
