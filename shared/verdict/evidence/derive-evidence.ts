import { lazily } from '#shared/lazily'
import type { PlanBundle } from '#shared/model/plan-bundle'
import type { EvidenceItem } from '#shared/verdict/evidence/evidence'
import { inDayOrder } from '#shared/verdict/evidence/in-day-order'
import { evidenceKinds } from '#shared/verdict/evidence/evidence-kinds'

/**
 * Everything the plan holds besides the ratings that speaks about the two sides. It is shown beside the
 * verdict and never overrides it (PRODUCT.md, section 5).
 *
 * @param bundle any plan; records of tasks that are gone are left out
 * @returns one item for each kind, in the order of rank, also for those with too little data
 * @example deriveEvidence(bundle)[0]?.fact // 'Mean energy was +0.6 on the 7 days of steps 1 and 2, ...'
 */
export function deriveEvidence(bundle: PlanBundle): readonly EvidenceItem[] {
  return evidenceKinds.map(({ id, title, reading, derive }) => {
    const { entries, ...found } = derive(bundle)
    const inOrder = lazily(() => inDayOrder(entries()))
    return {
      id,
      title,
      reading,
      ...found,
      get entries() {
        return inOrder()
      },
    }
  })
}
