import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { resolve } from 'node:path'
import type { Sample } from '../runner/part'
import { electronFlags, electronPath } from './electron'

/** An app as it is started from outside. */
export interface BareApp {
  /** The folder or file Electron starts. */
  readonly path: string
  readonly userDataFolder: string
  /** In the page, what a person waits for. */
  readonly selector: string
}

/** Milliseconds after which an app that says nothing is given up. */
const patience = 60_000

/** Milliseconds an app goes on after it was measured, so that what it writes late is there for the next start. */
const usualLinger = 300

/**
 * Starts an app, waits until it is usable, and ends it. Without Playwright, which would take its share of the
 * time.
 *
 * @returns milliseconds since the process was started until the first paint (`firstPaint`) and until what is
 *   waited for was painted (`usable`), and the processor's until then, of all processes (`cpu`)
 */
export async function launchBare(app: BareApp, linger = usualLinger): Promise<Sample> {
  const parameters = [
    ...electronFlags,
    '-r',
    resolve('tests/bench/app/report-marks.cjs'),
    `--user-data-dir=${app.userDataFolder}`,
    app.path,
  ]
  const child = spawn(electronPath, parameters, {
    stdio: ['ignore', 'pipe', 'inherit'],
    timeout: patience,
    env: {
      ...process.env,
      // Not the creation time of the process, which the system rounds to its own start.
      BENCH_SPAWNED_AT: String(performance.timeOrigin + performance.now()),
      BENCH_SELECTOR: app.selector,
      BENCH_LINGER: String(linger),
    },
  })
  let output = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => (output += text))
  await once(child, 'close')
  const marks = /^BENCH (.*)$/m.exec(output)?.[1]
  if (marks === undefined) throw new Error(`${app.path} ended before it was usable:\n${output}`)
  return JSON.parse(marks) as Sample
}
