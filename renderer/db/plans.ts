import type { PlanBundle } from '#shared/model/plan-bundle'
import { withBaseline } from '#shared/planning/with-baseline'
import { translate } from '#shared/language/translate'
import { storeBundle } from './store-bundle'

/** Stores a new plan with its tasks and its first schedule, as one step of undo. */
export async function createPlan(bundle: PlanBundle): Promise<void> {
  await storeBundle(
    translate('Create plan "{title}"', { title: bundle.plan.title }),
    null,
    withBaseline(bundle),
  )
}
