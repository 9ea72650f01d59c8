import { translate } from '#shared/language/translate'
import type { EvidenceKind } from '#shared/verdict/evidence/evidence'
import { compareSideDays } from '#shared/verdict/evidence/compare-side-days'
import { formatSigned } from '#shared/verdict/evidence/format-points'

/** On which side's days the work left more energy. */
export const energy: EvidenceKind<'energy'> = {
  id: 'energy',
  get title() {
    return translate('Energy')
  },
  get reading() {
    return translate(
      'A day with more energy than the middle of both means speaks for its side, one with less for the other.',
    )
  },
  derive: (bundle) => compareSideDays(bundle, 'energy', formatSigned),
}
