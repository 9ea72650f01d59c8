import { once } from 'node:events'
import { startChild } from '../process/children.mjs'
import { Refusal } from '../process/refusal.mjs'
import { say } from '../process/say.mjs'

/**
 * Whether there is a screen to open windows on.
 *
 * @param {NodeJS.ProcessEnv} env
 */
export function hasDisplay(env) {
  return process.platform !== 'linux' || Boolean(env['DISPLAY'] || env['WAYLAND_DISPLAY'])
}

/**
 * Starts invisible displays when there is none to see.
 *
 * @param {NodeJS.ProcessEnv} env
 * @param {number} [count] of invisible ones, for windows that must not take the keyboard focus from each other
 * @returns {Promise<{ env: NodeJS.ProcessEnv, flags: readonly string[] }>} what a window needs there;
 *   `VIRTUAL_DISPLAYS` names all of them
 */
export async function ensureDisplay(env, count = 1) {
  if (hasDisplay(env)) return { env: {}, flags: [] }
  const displays = []
  // One after the other: two servers at once may ask for the same number.
  while (displays.length < count) displays.push(await startVirtualDisplay())
  const names = displays.join(' and ')
  say(
    `No display here: Xvfb provides ${count > 1 ? 'invisible ones' : 'an invisible one'}, ${names}.`,
  )
  return {
    env: { DISPLAY: displays[0], VIRTUAL_DISPLAYS: displays.join(' ') },
    // Without a desktop there is no message bus either, and Chromium would report its absence a dozen times.
    flags: ['--log-level=3'],
  }
}

/** @returns {Promise<string>} its name, such as ':0' */
async function startVirtualDisplay() {
  const parameters = [
    '-displayfd',
    '3',
    '-screen',
    '0',
    '1600x1200x24',
    '-nolisten',
    'tcp',
    '-noreset',
  ]
  const server = startChild('Xvfb', parameters, { stdio: ['ignore', 'ignore', 'pipe', 'pipe'] })
  let complaint = ''
  server.stderr?.on('data', (text) => (complaint += text))
  const ready = /** @type {import('node:stream').Readable} */ (server.stdio[3])
  const number = await Promise.race([
    once(ready, 'data').then(([text]) => String(text).trim()),
    once(server, 'exit').then(() => null),
  ])
  if (number === null) throw new Refusal(`Xvfb could not start a display:\n${complaint.trim()}`)
  return `:${number}`
}
