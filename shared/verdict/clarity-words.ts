import { translate } from '#shared/language/translate'
import type { Clarity } from '#shared/verdict/verdict'

/**
 * A lean with its clarity in the middle of a sentence.
 *
 * @example clarityLean('slight') // 'a slight lean'
 */
export function clarityLean(clarity: Clarity): string {
  switch (clarity) {
    case 'slight':
      return translate('a slight lean')
    case 'clear':
      return translate('a clear lean')
    case 'strong':
      return translate('a strong lean')
  }
}
