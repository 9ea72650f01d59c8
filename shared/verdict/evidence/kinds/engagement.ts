import { translate } from '#shared/language/translate'
import type { EvidenceKind } from '#shared/verdict/evidence/evidence'
import { compareSideDays } from '#shared/verdict/evidence/compare-side-days'
import { formatPoints } from '#shared/verdict/evidence/format-points'

/** On which side's days the work held more attention. */
export const engagement: EvidenceKind<'engagement'> = {
  id: 'engagement',
  get title() {
    return translate('Engagement')
  },
  get reading() {
    return translate(
      'A day with more engagement than the middle of both means speaks for its side, one with less for the other.',
    )
  },
  derive: (bundle) => compareSideDays(bundle, 'engagement', formatPoints),
}
