import type { PageFault } from '#shared/faults/page-fault'
import { redactError } from '#shared/faults/redact-error'
import { desktop } from './desktop'

/** How many faults a page reports; what goes wrong with every frame is known by then. */
const mostNoted = 100

let noted = 0

/** Puts a fault into the log, without a word of the user. */
export function noteFault(kind: PageFault['kind'], error: unknown): void {
  noted += 1
  if (noted > mostNoted) return
  // A log that cannot be written says so in the main process.
  desktop.noteFault({ kind, errors: redactError(error) }).catch(() => undefined)
}

/** Notes whatever nobody has caught; called once before the first screen. */
export function noteUncaught(): void {
  addEventListener('error', ({ error }) => noteFault('page-error', error))
  addEventListener('unhandledrejection', ({ reason }) => noteFault('page-error', reason))
}
