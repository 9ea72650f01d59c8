import { type ChildProcess, execFileSync } from 'node:child_process'
import { once } from 'node:events'
import { readdirSync, readFileSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'

/**
 * Ends the app as a power cut would: all its processes at once, without a word to any of them. It is to be the
 * leader of a group of its own, as Playwright starts it.
 *
 * @returns once none of them is left, because two may not share their data
 */
export async function endAtOnce(main: ChildProcess): Promise<void> {
  const { pid } = main
  if (pid === undefined) return
  const isGone = main.exitCode !== null || main.signalCode !== null
  const gone = isGone ? null : once(main, 'exit')
  killGroup(pid)
  await gone
  while (isGroupAlive(pid)) await pause(5)
}

function killGroup(leader: number): void {
  if (process.platform === 'win32') {
    execFileSync('taskkill', ['/pid', String(leader), '/T', '/F'], { stdio: 'ignore' })
    return
  }
  try {
    process.kill(-leader, 'SIGKILL')
  } catch {
    // Gone already.
  }
}

function isGroupAlive(leader: number): boolean {
  if (process.platform === 'win32') return false
  if (process.platform === 'linux') return readdirSync('/proc').some((pid) => isMember(pid, leader))
  try {
    process.kill(-leader, 0)
    return true
  } catch {
    return false
  }
}

/** Is a process alive and in the group? What is dead and not yet buried has let go of its files. */
function isMember(pid: string, leader: number): boolean {
  if (!/^\d+$/.test(pid)) return false
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    const [state, , group] = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    return Number(group) === leader && state !== 'Z' && state !== 'X'
  } catch {
    return false
  }
}
