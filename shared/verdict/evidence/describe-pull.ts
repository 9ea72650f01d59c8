import { translate } from '#shared/language/translate'
import { sideWords } from '#shared/verdict/evidence/side-words'
import type { EvidenceItem } from '#shared/verdict/evidence/evidence'

/**
 * Where a piece of evidence points and how much it says, in words that stand beside its name.
 *
 * @example describePull({ direction: 'backend', strength: 'slight' }) // 'slightly towards backend'
 */
export function describePull({
  direction,
  strength,
}: Pick<EvidenceItem, 'direction' | 'strength'>): string {
  if (strength === 'too-little') return translate('too little so far')
  if (strength === 'none' || direction === 'balanced' || direction === 'none')
    return translate('even')
  const side = sideWords[direction]
  switch (strength) {
    case 'slight':
      return translate('slightly towards {side}', { side })
    case 'clear':
      return translate('clearly towards {side}', { side })
    case 'strong':
      return translate('strongly towards {side}', { side })
  }
}
