import { translate } from '#shared/language/translate'
import type { PlanBundle } from '#shared/model/plan-bundle'
import { undo } from '../../db/apply-change'
import { flushPendingSaves } from '../../db/pending-saves'
import { storeBundle } from '../../db/store-bundle'
import { reasonOf } from '../../ui/reason-of'
import { showToast } from '../../ui/toast'

/** Stores what a plan has become, and offers the way back; a failure is told and changes nothing. */
export async function storePlan(
  label: string,
  before: PlanBundle | null,
  after: PlanBundle | null,
): Promise<void> {
  try {
    if (!(await storeBundle(label, before, after))) return
    showToast({
      message: label,
      action: { label: translate('Undo'), onPress: () => void takeBack() },
    })
  } catch (error) {
    showToast({
      message: translate('That could not be stored, and nothing has changed. {reason}', {
        reason: reasonOf(error),
      }),
    })
  }
}

async function takeBack(): Promise<void> {
  await flushPendingSaves()
  await undo()
}
