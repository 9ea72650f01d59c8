import { showToast } from './toast'

/** Tells the user that something could not be stored, and why. */
export function reportFailure(what: string, error: unknown): void {
  const reason = error instanceof Error ? error.message : String(error)
  showToast({ message: `${what} could not be stored. ${reason}` })
}
