import { translate } from '#shared/language/translate'
import { desktop } from './desktop'

/**
 * Puts the report of what went wrong on the clipboard.
 *
 * @returns what came of it, a sentence for the user
 */
export async function copyDetails(): Promise<string> {
  try {
    await desktop.copyText(await desktop.describeFaults())
    return translate('The details are copied. They hold no word of yours.')
  } catch {
    return translate('Nothing was copied. Try again in a moment.')
  }
}
