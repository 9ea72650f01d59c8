import { translate } from '#shared/language/translate'
import type { EvidenceStrength } from '#shared/verdict/evidence/evidence'

/** How strong evidence is, behind its name; "none" where it points nowhere. */
export function strengthWord(strength: EvidenceStrength): string {
  switch (strength) {
    case 'slight':
      return translate('slight')
    case 'clear':
      return translate('clear')
    case 'strong':
      return translate('strong')
    case 'too-little':
      return translate('too little so far')
    case 'none':
      return translate('none')
  }
}
