import { translate } from '#shared/language/translate'

/**
 * A sentence for a reason nobody has words for.
 *
 * @param code what the system calls it; empty when it says nothing
 */
export function unknownReason(code: string): string {
  return code === ''
    ? translate('The system gave no reason.')
    : translate('The system gave {code} reason.', { code })
}
