import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as wait } from 'node:timers/promises'

const patience = 8_000

/** Everything that runs, oldest first. @type {Set<import('node:child_process').ChildProcess>} */
const children = new Set()

/**
 * Starts a program that ends with us at the latest. It leads a process group of its own, so that what it
 * starts in turn can be ended with it.
 *
 * @param {string} program
 * @param {readonly string[]} parameters
 * @param {import('node:child_process').SpawnOptions} [options] stdio is shared with ours unless told
 */
export function startChild(program, parameters, options = {}) {
  listenForSignals()
  const child = spawn(program, parameters, {
    stdio: 'inherit',
    // On Windows this would open a second console; there `taskkill` finds the descendants.
    detached: process.platform !== 'win32',
    ...options,
  })
  children.add(child)
  child.once('exit', () => children.delete(child))
  child.once('error', () => children.delete(child))
  return child
}

/**
 * Waits for the end of a child.
 *
 * @param {import('node:child_process').ChildProcess} child
 * @returns {Promise<number>} its exit code; 1 when a signal ended it
 */
export async function exitCodeOf(child) {
  if (!isRunning(child)) return child.exitCode ?? 1
  const [code] = await once(child, 'exit')
  return code ?? 1
}

/**
 * Ends one child and all it started: politely first, by force after some seconds.
 *
 * @param {import('node:child_process').ChildProcess} child
 * @param {NodeJS.Signals} signal
 */
export async function endChild(child, signal = 'SIGTERM') {
  if (!isRunning(child)) return
  const ended = once(child, 'exit')
  signalGroup(child, signal)
  const lost = new AbortController()
  await Promise.race([ended, wait(patience, undefined, { signal: lost.signal })])
  lost.abort()
  // Also when the leader is gone: a straggler of its group must not outlive it.
  signalGroup(child, 'SIGKILL')
}

/**
 * Ends every child, the last one started first: the display goes after the windows on it.
 *
 * @param {NodeJS.Signals} signal
 */
export async function endChildren(signal) {
  for (const child of [...children].reverse()) await endChild(child, signal)
}

let listening = false
let interrupted = false

function listenForSignals() {
  if (listening) return
  listening = true
  for (const [signal, code] of /** @type {const} */ ([
    ['SIGINT', 130],
    ['SIGTERM', 143],
    ['SIGHUP', 129],
  ])) {
    process.on(signal, () => {
      // Whoever asks twice is in a hurry.
      if (interrupted) process.exit(code)
      interrupted = true
      void endChildren(signal).then(() => process.exit(code))
    })
  }
  process.on('exit', () => children.forEach((child) => signalGroup(child, 'SIGKILL')))
}

/** @param {import('node:child_process').ChildProcess} child */
function isRunning(child) {
  return child.pid !== undefined && child.exitCode === null && child.signalCode === null
}

/**
 * @param {import('node:child_process').ChildProcess} child
 * @param {NodeJS.Signals} signal
 */
function signalGroup(child, signal) {
  if (child.pid === undefined) return
  if (process.platform === 'win32') {
    spawnSync('taskkill', ['/pid', String(child.pid), '/T', '/F'], { stdio: 'ignore' })
    return
  }
  try {
    process.kill(-child.pid, signal)
  } catch {
    // The whole group has ended already.
  }
}
