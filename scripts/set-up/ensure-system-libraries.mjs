import { spawnSync } from 'node:child_process'
import { choosePackages } from './choose-packages.mjs'
import { hasDisplay } from './ensure-display.mjs'
import { findFont } from './find-font.mjs'
import { isRoot } from './require-sandbox.mjs'
import { Refusal } from '../process/refusal.mjs'
import { say } from '../process/say.mjs'

/**
 * Makes sure of the system libraries that Electron needs on Linux.
 *
 * @param {string} executable Electron's
 * @param {NodeJS.ProcessEnv} env
 */
export async function ensureSystemLibraries(executable, env) {
  if (process.platform !== 'linux') return
  const missing = findMissing(executable, env)
  if (missing.length === 0) return

  if (!isOnPath('apt-get')) {
    throw new Refusal(
      `Electron needs what this system lacks: ${missing.join(', ')}. Please install it.`,
    )
  }
  if (!isRoot()) {
    throw new Refusal(
      `Electron needs what this system lacks: ${missing.join(', ')}. Run this once, then try again:\n` +
        `  sudo apt-get update && sudo apt-get install -y --no-install-recommends ${choosePackages().join(' ')}`,
    )
  }
  const [first, ...others] = missing
  const missed = others.length > 0 ? `${first} and ${others.length} more` : first
  say(
    `Electron needs what this system lacks (${missed}): installing it with apt-get, as we are root.`,
  )
  apt(['update'])
  apt(['install', '-y', '--no-install-recommends', ...choosePackages()])

  const stillMissing = findMissing(executable, env)
  if (stillMissing.length > 0) {
    throw new Refusal(
      `apt-get could not provide all that Electron needs: ${stillMissing.join(', ')}.`,
    )
  }
}

/**
 * The libraries that the dynamic linker does not find.
 *
 * @param {string} report what ldd printed
 */
export function readMissingLibraries(report) {
  return [...report.matchAll(/^\s*(\S+) => not found$/gm)].map(([, name]) => String(name))
}

/**
 * @param {string} executable
 * @param {NodeJS.ProcessEnv} env
 */
function findMissing(executable, env) {
  const { stdout } = spawnSync('ldd', [executable], {
    encoding: 'utf8',
    env: { ...env, LC_ALL: 'C' },
  })
  return [
    ...new Set(readMissingLibraries(stdout ?? '')),
    ...(hasDisplay(env) || isOnPath('Xvfb') ? [] : ['a display (Xvfb)']),
    ...(findFont() ? [] : ['a font']),
  ]
}

/** @param {readonly string[]} parameters */
function apt(parameters) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const { status, stdout, stderr } = spawnSync('apt-get', ['-q', ...parameters], {
    encoding: 'utf8',
    env,
  })
  if (status !== 0) throw new Refusal(`apt-get ${parameters[0]} failed:\n${stdout}${stderr}`)
}

/** @param {string} program */
function isOnPath(program) {
  return spawnSync('sh', ['-c', `command -v ${program}`], { stdio: 'ignore' }).status === 0
}
