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
  if (strength === 'too-little') return 'too little so far'
  if (strength === 'none' || direction === 'balanced' || direction === 'none') return 'even'
  return `${adverbs[strength]} towards ${sideWords[direction]}`
}

const adverbs = { slight: 'slightly', clear: 'clearly', strong: 'strongly' } as const
