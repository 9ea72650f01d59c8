import type { Day } from '#shared/calendar/day'
import type { ListedChange } from '#shared/export/import-diff/import-change'
import type { LivingFile, LivingFolder, LivingWrite } from '#shared/ipc/desktop-api'
import { type HeldFile, mergeFolder } from '#shared/living/merge-folder'
import type { PlanBundle } from '#shared/model/plan-bundle'
import { newId } from '../new-id'
import { readPlanBundle } from '../plan-bundle'

/** A living folder as it was found. */
export interface FoundFolder extends Pick<
  Extract<LivingFolder, { readonly kind: 'there' }>,
  'planId' | 'profile' | 'files'
> {
  readonly today: Day
}

/** What a plan and its living folder have for each other; null when the plan is no longer there. */
export type Mirrored = {
  readonly title: string
  readonly taken: readonly ListedChange[]
  /** The plan as it was read, and with what was edited in the folder; null where nothing was. */
  readonly edited: { readonly before: PlanBundle; readonly after: PlanBundle } | null
  readonly held: readonly HeldFile[]
  readonly writes: readonly LivingWrite[]
  /** Why files cannot be read, sentences for the user. */
  readonly unreadable: readonly string[]
} | null

/** Compares a plan as it is stored now with its living folder. */
export async function mirrorPlan({
  planId,
  profile,
  files: found,
  today,
}: FoundFolder): Promise<Mirrored> {
  const before = await readPlanBundle(planId)
  if (!before) return null
  const files = JSON.parse(found) as readonly LivingFile[]
  const { bundle, taken, held, writes } = mergeFolder(before, files, { today, newId, profile })
  const edited = taken.length > 0 ? { before, after: bundle } : null
  const unreadable = files.flatMap(({ problem }) => (problem === null ? [] : [problem]))
  return { title: before.plan.title, taken, edited, held, writes, unreadable }
}
