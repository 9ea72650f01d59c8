import type { Day } from '#shared/calendar/day'
import { applyImport } from '#shared/export/import-diff/apply-import'
import { compareImport } from '#shared/export/import-diff/compare-import'
import type { PlanBundle } from '#shared/model/plan-bundle'
import { readPlanBundle } from '../plan-bundle'

/** Which changes of a document are to be taken over. */
export interface TakeOverRequest {
  readonly planId: string
  /** What the plan is in the document. */
  readonly inFile: PlanBundle
  /** The changes by their ids; one that the plan has already is passed over. */
  readonly ids: readonly string[]
  readonly today: Day
}

/** The plan as it is stored now, and as it is with the changes; null when it is no longer there. */
export type TakenOver = { readonly before: PlanBundle; readonly after: PlanBundle } | null

export async function takeOverChanges({
  planId,
  inFile,
  ids,
  today,
}: TakeOverRequest): Promise<TakenOver> {
  const before = await readPlanBundle(planId)
  if (!before) return null
  const chosen = new Set(ids)
  const changes = compareImport(before, inFile, today).filter(({ id }) => chosen.has(id))
  return { before, after: applyImport(before, changes, today) }
}
