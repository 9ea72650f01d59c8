import { translate } from '#shared/language/translate'
import { showToast } from './toast'
import { reasonOf } from './reason-of'

/**
 * Tells the user that something could not be stored, and why.
 *
 * @param what in the language of the app, as at the beginning of a sentence
 */
export function reportFailure(what: string, error: unknown): void {
  const reason = reasonOf(error)
  showToast({ message: translate('{what} could not be stored. {reason}', { what, reason }) })
}
