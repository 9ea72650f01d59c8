import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { setTimeout as pause } from 'node:timers/promises'
import { endAtOnce } from './end-at-once'

interface Start {
  /** Milliseconds after which it is killed, unless it ends itself before. */
  readonly killAfter: number
  /** Such as `before-switch:1`, where the main process ends itself. */
  readonly fault?: string
  /** Looked at again and again; it is killed once this holds, */
  readonly isDone?: () => Promise<boolean>
  /** and this many milliseconds have passed since. */
  readonly wait?: number
}

/**
 * Starts the app with nobody connected to it, and kills it while it is starting.
 *
 * @returns whether it had ended itself before it was killed
 */
export async function startAlone(
  profile: string,
  { killAfter, fault, isDone, wait = 0 }: Start,
): Promise<boolean> {
  const executable = process.env['ELECTRON_EXEC_PATH']
  if (!executable) throw new Error('There is no Electron: run this with npm run test:crash')
  const main = spawn(
    executable,
    [...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), `--user-data-dir=${profile}`, '.'],
    {
      cwd: repositoryFolder,
      // A group of its own, so that all of it can be ended at once.
      detached: true,
      stdio: 'ignore',
      env: { ...process.env, ...(fault !== undefined && { PLUMBLINE_FAULT: fault }) },
    },
  )
  const start = Date.now()
  const exited = once(main, 'exit')
  if (isDone) {
    while (main.exitCode === null && Date.now() - start < killAfter && !(await isDone())) {
      await pause(2)
    }
    await pause(wait)
  } else await Promise.race([exited, pause(killAfter)])
  const hasEnded = main.exitCode !== null || main.signalCode !== null
  await endAtOnce(main)
  return hasEnded
}

const repositoryFolder = fileURLToPath(new URL('../../..', import.meta.url))
