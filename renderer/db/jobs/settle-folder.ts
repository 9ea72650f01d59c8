import type { Day } from '#shared/calendar/day'
import type { LivingFolder, LivingWrite } from '#shared/ipc/desktop-api'
import type { HeldFile } from '#shared/living/merge-folder'
import { type LivingChoices, settledWrites, settleFiles } from '#shared/living/settle-files'
import type { PlanBundle } from '#shared/model/plan-bundle'
import { newId } from '../new-id'
import { readPlanBundle } from '../plan-bundle'

/** What the user says to the files that wait. */
export interface SettleRequest extends Pick<
  Extract<LivingFolder, { readonly kind: 'there' }>,
  'planId' | 'profile'
> {
  readonly held: readonly HeldFile[]
  readonly choices: LivingChoices
  readonly today: Day
}

/** The plan as it is stored and as it is settled, and what to write; null when it is no longer there. */
export type Settled = {
  readonly before: PlanBundle
  readonly after: PlanBundle
  readonly writes: readonly LivingWrite[]
} | null

export async function settleFolder(request: SettleRequest): Promise<Settled> {
  const { planId, profile, held, choices, today } = request
  const before = await readPlanBundle(planId)
  if (!before) return null
  const after = settleFiles(before, held, choices, { today, newId })
  return { before, after, writes: settledWrites(after, held, profile) }
}
