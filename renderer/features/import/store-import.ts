import { translate } from '#shared/language/translate'
import type { PlanBundle } from '#shared/model/plan-bundle'
import { undo } from '../../db/apply-change'
import { backUpBefore } from '../../db/backups/back-up'
import { flushPendingSaves } from '../../db/pending-saves'
import { storeBundle } from '../../db/store-bundle'
import { reasonOf } from '../../ui/reason-of'
import { showToast } from '../../ui/toast'

/**
 * Stores what an import makes of a plan, as one step of undo and after a backup.
 *
 * @param before the plan as it is; null for a plan of its own
 * @returns whether it is stored; a failure is told and changes nothing
 */
export async function storeImport(
  label: string,
  before: PlanBundle | null,
  after: PlanBundle,
  now: number,
): Promise<boolean> {
  try {
    // not translated: what it is told by; its words are its own
    const problem = await backUpBefore('the import', now)
    await storeBundle(label, before, after)
    showToast({
      message: problem === null ? label : `${label}. ${problem}`,
      action: { label: translate('Undo'), onPress: () => void takeBack() },
    })
    return true
  } catch (error) {
    showToast({
      message: translate('That could not be stored, and nothing has changed. {reason}', {
        reason: reasonOf(error),
      }),
    })
    return false
  }
}

async function takeBack(): Promise<void> {
  await flushPendingSaves()
  await undo()
}
