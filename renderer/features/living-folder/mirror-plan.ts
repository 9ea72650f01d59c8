import type { Day } from '#shared/calendar/day'
import type { ListedChange } from '#shared/export/import-diff/import-change'
import type { LivingFolder, LivingPlace, LivingWrite } from '#shared/ipc/desktop-api'
import { translate } from '#shared/language/translate'
import { describeTaken } from '#shared/living/describe-taken'
import type { HeldFile } from '#shared/living/merge-folder'
import type { LivingChoices } from '#shared/living/settle-files'
import { undo } from '../../db/apply-change'
import { runJob } from '../../db/jobs/run-job'
import { knownSeq } from '../../db/known-seq'
import { flushPendingSaves } from '../../db/pending-saves'
import { storeBundle } from '../../db/store-bundle'
import { desktop } from '../../desktop/desktop'
import { showToast } from '../../ui/toast'
import type { LivingStatus } from './living-status'

type FolderThere = Extract<LivingFolder, { readonly kind: 'there' }>

/** Characters that are sent at a time; one file may be longer. */
const atATime = 1_000_000

/** How long (milliseconds) the screens have to take up what came from the folder before it is looked at again. */
const takeUpWithin = 700

/**
 * Takes over what was edited in the folder, then writes what the app changed. What is taken over is compared
 * once more before anything is written: somebody may have been typing in the same entry.
 *
 * @param told what was taken over just now
 */
export async function mirrorPlan(
  { files: found, ...folder }: FolderThere,
  today: Day,
  told: readonly ListedChange[] = [],
): Promise<LivingStatus> {
  const { planId, profile } = folder
  const mirrored = await ofPlanAsItIs(() =>
    runJob('mirrorPlan', { planId, profile, files: found, today }),
  )
  if (!mirrored) return { folder, title: null, held: [], problems: [] }
  const { title, taken, edited, held, writes, unreadable } = mirrored
  const label = translate('From your folder: {changes}', { changes: describeTaken(taken) })
  const change = edited && (await storeBundle(label, edited.before, edited.after))
  if (change) {
    await new Promise((resolve) => setTimeout(resolve, takeUpWithin))
    const next = await desktop.readLivingFolder()
    if (next.kind === 'there') return mirrorPlan(next, today, [...told, ...taken])
  }
  // An edit that fits nothing in the plan, such as tasks that wait for each other, is kept beside the file.
  const files = writes.map((write) => ({ ...write, keepCopy: edited !== null }))
  const problems = await writeFiles(planId, files)
  if (told.length > 0) tell(told)
  return { folder, title, held, problems: [...new Set([...unreadable, ...problems])] }
}

/** Brings plan and files together as the user says; what the files held is kept beside them. */
export async function settleHeld(
  { planId, profile }: LivingPlace,
  held: readonly HeldFile[],
  choices: LivingChoices,
  today: Day,
): Promise<void> {
  const settled = await ofPlanAsItIs(() =>
    runJob('settleFolder', { planId, profile, held, choices, today }),
  )
  if (!settled) return
  const { before, after, writes } = settled
  await storeBundle(translate('Settle what differed in your folder'), before, after)
  await writeFiles(planId, writes)
}

/** Anew when something was stored meanwhile: words that are typed while a job runs must not be written over. */
async function ofPlanAsItIs<Result>(job: () => Promise<Result>): Promise<Result> {
  await flushPendingSaves()
  const seq = knownSeq()
  const result = await job()
  await flushPendingSaves()
  return knownSeq() === seq ? result : ofPlanAsItIs(job)
}

/**
 * Some at a time: what is sent is copied in one go, and the page stands still meanwhile.
 *
 * @returns why files were not written, sentences for the user
 */
async function writeFiles(planId: string, files: readonly LivingWrite[]): Promise<string[]> {
  const problems: string[] = []
  for (const some of batchesOf(files)) {
    problems.push(...(await desktop.writeLivingFiles({ planId, files: some })).problems)
  }
  return problems
}

function* batchesOf(files: readonly LivingWrite[]): Generator<readonly LivingWrite[]> {
  let batch: LivingWrite[] = []
  let length = 0
  for (const file of files) {
    batch.push(file)
    length += file.to.kind === 'write' ? file.to.text.length : 0
    if (length < atATime) continue
    yield batch
    batch = []
    length = 0
  }
  if (batch.length > 0) yield batch
}

function tell(taken: readonly ListedChange[]): void {
  showToast({
    message: translate('From your folder: {changes}', { changes: describeTaken(taken) }),
    action: { label: translate('Undo'), onPress: () => void undo() },
  })
}
