import { app, type BrowserWindow } from 'electron'
import { redactError } from '#shared/faults/redact-error'
import { translate } from '#shared/language/translate'
import { faultLine } from '../faults/fault-line'
import type { FaultLog } from '../faults/open-fault-log'
import { askInTrouble, type Trouble } from './ask-in-trouble'

/** What is there to go on with. */
export interface Running {
  readonly window: BrowserWindow
  /** Lets the page store what is unsaved. */
  readonly storeNow: () => void
}

interface MainFaults {
  /** From now on there is a window, and it is safe to go on after a fault. */
  started(running: Running): void
}

/** Milliseconds in which the same fault is told once. */
const sameFor = 60_000

/** Milliseconds quitting may take; something that is broken may never come to an end. */
const longestQuit = 5_000

/**
 * Catches what nobody had foreseen in the main process: it is noted, the page stores what it holds, and the
 * user is told in words, instead of Electron's box with a stack in it. One dialog at a time.
 *
 * @param learnLanguage what is told before the start has come to it is told in the chosen language as well
 */
export function catchMainFaults(
  faults: FaultLog,
  learnLanguage: () => Promise<void>,
  now: () => number = Date.now,
): MainFaults {
  const told = new Map<string, number>()
  let running: Running | null = null
  let isAsking = false

  async function tell(): Promise<void> {
    await app.whenReady()
    // When that is what is broken, English is said.
    if (!running) await learnLanguage().catch(() => {})
    const trouble = running ? goesOn() : cannotStart()
    const window = running?.window ?? null
    const chosen = await askInTrouble(trouble, { window, faults })
    // The last way is to quit.
    if (chosen === trouble.ways.length - 1) quit()
  }

  function onFault(error: unknown): void {
    const fault = { kind: 'main-error', errors: redactError(error) } as const
    const line = faultLine(fault)
    faults.note(fault)
    console.error(`plumbline: ${line}`)
    running?.storeNow()
    const lastTold = told.get(line)
    if (isAsking || (lastTold !== undefined && now() - lastTold < sameFor)) return
    told.set(line, now())
    isAsking = true
    tell().then(
      () => (isAsking = false),
      // A dialog that cannot be shown must not become the next fault.
      () => (isAsking = false),
    )
  }

  process.on('uncaughtException', onFault)
  process.on('unhandledRejection', onFault)
  // A terminal that was closed takes no more words; that is nobody's fault.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {})

  return { started: (what) => void (running = what) }
}

function quit(): void {
  setTimeout(() => app.exit(1), longestQuit).unref()
  app.quit()
}

function goesOn(): Trouble {
  return {
    message: translate('Something went wrong inside Plumbline.'),
    detail: [
      translate('What was saved is still there, and what you were writing is being stored now.'),
      translate(
        'You can go on. If something does not work any more, quit and open Plumbline again.',
      ),
    ].join('\n\n'),
    ways: [translate('Go on'), translate('Quit')],
  }
}

function cannotStart(): Trouble {
  return {
    message: translate('Plumbline could not start.'),
    detail: [
      translate('Your data was not touched; it is where it was.'),
      translate(
        'Open Plumbline once more. If it does not start then either, the details help to find out why.',
      ),
    ].join('\n\n'),
    ways: [translate('Quit')],
  }
}
