import type { Day } from '#shared/calendar/day'
import type { ImportChange } from '#shared/export/import-diff/import-change'
import type { LivingFolder } from '#shared/ipc/desktop-api'
import { translate } from '#shared/language/translate'
import { describeTaken } from '#shared/living/describe-taken'
import { type HeldFile, mergeFolder } from '#shared/living/merge-folder'
import { type LivingChoice, settledWrites, settleFiles } from '#shared/living/settle-files'
import { undo } from '../../db/apply-change'
import { newId } from '../../db/new-id'
import { flushPendingSaves } from '../../db/pending-saves'
import { readPlanBundle } from '../../db/plan-bundle'
import { storeBundle } from '../../db/store-bundle'
import { desktop } from '../../desktop/desktop'
import { showToast } from '../../ui/toast'
import type { LivingStatus } from './living-status'

type FolderThere = Extract<LivingFolder, { readonly kind: 'there' }>

/** How long (milliseconds) the screens have to take up what came from the folder before it is looked at again. */
const takeUpWithin = 700

/**
 * Takes over what was edited in the folder, then writes what the app changed. What is taken over is compared
 * once more before anything is written: somebody may have been typing in the same entry.
 *
 * @param told what was taken over just now
 */
export async function mirrorPlan(
  folder: FolderThere,
  today: Day,
  told: readonly ImportChange[] = [],
): Promise<LivingStatus> {
  await flushPendingSaves()
  const here = await readPlanBundle(folder.planId)
  if (!here) return { folder, title: null, held: [], problems: [] }
  const { profile, planId } = folder
  const { bundle, taken, held, writes } = mergeFolder(here, folder.files, { today, newId, profile })
  const label = translate('From your folder: {changes}', { changes: describeTaken(taken) })
  const change = taken.length > 0 ? await storeBundle(label, here, bundle) : null
  if (change) {
    await new Promise((resolve) => setTimeout(resolve, takeUpWithin))
    const next = await desktop.readLivingFolder()
    if (next.kind === 'there') return mirrorPlan(next, today, [...told, ...taken])
  }
  // An edit that fits nothing in the plan, such as tasks that wait for each other, is kept beside the file.
  const files = writes.map((write) => ({ ...write, keepCopy: taken.length > 0 }))
  const { problems } = await desktop.writeLivingFiles({ planId, files })
  if (told.length > 0) tell(told)
  const unreadable = folder.files.flatMap(({ problem }) => (problem === null ? [] : [problem]))
  const all = [...new Set([...unreadable, ...problems])]
  return { folder, title: here.plan.title, held, problems: all }
}

/** Brings plan and files together as the user says; what the files held is kept beside them. */
export async function settleHeld(
  { planId, profile }: FolderThere,
  held: readonly HeldFile[],
  choiceOf: (path: string, change: ImportChange) => LivingChoice,
  today: Day,
): Promise<void> {
  await flushPendingSaves()
  const here = await readPlanBundle(planId)
  if (!here) return
  const settled = settleFiles(here, held, choiceOf, today)
  await storeBundle(translate('Settle what differed in your folder'), here, settled)
  const files = settledWrites(settled, held, profile)
  await desktop.writeLivingFiles({ planId, files })
}

function tell(taken: readonly ImportChange[]): void {
  showToast({
    message: translate('From your folder: {changes}', { changes: describeTaken(taken) }),
    action: { label: translate('Undo'), onPress: () => void undo() },
  })
}
