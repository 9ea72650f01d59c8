import { translate } from '#shared/language/translate'
import type { Day } from '#shared/calendar/day'
import type { PlanBundle } from '#shared/model/plan-bundle'
import { duplicatePlan } from '#shared/planning/duplicate-plan'
import { readNow } from '../../db/apply-change'
import { backUpBefore } from '../../db/backups/back-up'
import { newId } from '../../db/new-id'
import { flushPendingSaves } from '../../db/pending-saves'
import { readPlanBundle } from '../../db/plan-bundle'
import { storePlan } from './store-plan'

/** Puts a plan away; nothing in it changes. */
export async function archivePlan(planId: string, now: number): Promise<void> {
  const bundle = await readFresh(planId)
  if (!bundle) return
  const after = { ...bundle, plan: { ...bundle.plan, archivedAt: now } }
  await storePlan(translate('Archive plan "{title}"', { title: bundle.plan.title }), bundle, after)
}

/** Takes a plan out of the archive. */
export async function restorePlan(planId: string): Promise<void> {
  const bundle = await readFresh(planId)
  if (!bundle) return
  const { archivedAt: _archivedAt, ...plan } = bundle.plan
  await storePlan(translate('Restore plan "{title}"', { title: plan.title }), bundle, {
    ...bundle,
    plan,
  })
}

/** Takes a plan away with all that is in it, as one step of undo. */
export async function deletePlan(planId: string): Promise<void> {
  const bundle = await readFresh(planId)
  if (!bundle) return
  const { title, isSample } = bundle.plan
  // It can be undone; should there be no backup, it still can.
  if (!isSample) await backUpBefore('deleting', readNow())
  await storePlan(
    isSample ? translate('Remove the sample month') : translate('Delete plan "{title}"', { title }),
    bundle,
    null,
  )
}

/** @returns the id of the copy, or null when the plan is gone */
export async function copyPlan(planId: string, firstDay: Day, now: number): Promise<string | null> {
  const bundle = await readFresh(planId)
  if (!bundle) return null
  const copy = duplicatePlan(bundle, firstDay, newId, now)
  await storePlan(translate('Duplicate plan "{title}"', { title: bundle.plan.title }), null, copy)
  return copy.plan.id
}

/** @returns the id of the sample */
export async function addSample(today: Day, now: number): Promise<string> {
  // Its texts are as long as all of Today, and hardly anybody looks at it twice.
  const { sampleMonth } = await import('#shared/template/sample-month')
  const sample = sampleMonth(today, newId, now)
  await storePlan(translate('Add the sample month'), null, sample)
  return sample.plan.id
}

/** The plan with everything that has been typed so far. */
async function readFresh(planId: string): Promise<PlanBundle | null> {
  await flushPendingSaves()
  return readPlanBundle(planId)
}
