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
/** When a signal first asked us to end, as epoch milliseconds. @type {number | null} */
let interruptedAt = null

function listenForSignals() {
  if (listening) return
  listening = true
  process.on('SIGINT', () => interrupt('SIGINT', 130))
  process.on('SIGTERM', () => interrupt('SIGTERM', 143))
  process.on('SIGHUP', () => interrupt('SIGHUP', 129))
  process.on('exit', () => children.forEach((child) => signalGroup(child, 'SIGKILL')))

  // npm passes a signal on to the shell between it and us, and that one dies without a word.
  const parent = process.ppid
  setInterval(() => {
    if (process.ppid !== parent && interruptedAt === null) interrupt('SIGTERM', 143)
  }, 500).unref()
}

/**
 * @param {NodeJS.Signals} signal
 * @param {number} exitCode
 */
function interrupt(signal, exitCode) {
  if (interruptedAt !== null) {
    // One Ctrl-C can arrive twice, from the terminal and from npm. Whoever asks again later is in a hurry.
    if (Date.now() - interruptedAt > 1_000) process.exit(exitCode)
    return
  }
  interruptedAt = Date.now()
  void endChildren(signal).then(() => process.exit(exitCode))
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
