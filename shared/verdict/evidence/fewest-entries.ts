import { translate } from '#shared/language/translate'
import type { EvidenceEntry, Finding } from '#shared/verdict/evidence/evidence'

/** Nothing is claimed from fewer: one or two evenings are a mood (PRODUCT.md, section 5; issue 5). */
export const fewestEntries = 3

/**
 * A finding that claims nothing, because there is too little to read it from.
 *
 * @param fact how much there is, and how much is needed
 * @param count how many entries there are so far
 * @param entries finds them
 */
export function tooLittle(
  fact: string,
  count: number,
  entries: () => readonly EvidenceEntry[],
): Finding {
  return { direction: 'none', strength: 'too-little', pull: 0, figure: '', fact, count, entries }
}

/**
 * A count in a list of what there is so far.
 *
 * @param count whole number
 * @example countOrNone(0) // 'none'
 */
export function countOrNone(count: number): string {
  return count === 0 ? translate('none') : String(count)
}
