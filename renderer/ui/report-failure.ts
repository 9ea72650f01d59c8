import { showToast } from './toast'
import { reasonOf } from './reason-of'

/** Tells the user that something could not be stored, and why. */
export function reportFailure(what: string, error: unknown): void {
  const reason = reasonOf(error)
  showToast({ message: `${what} could not be stored. ${reason}` })
}
