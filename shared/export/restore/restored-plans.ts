import { checkRecords } from '#shared/export/import/check-records'
import { mergeBundle } from '#shared/export/restore/merge-bundle'
import type { PlanBundle } from '#shared/model/plan-bundle'

/** `add`: what is missing here comes back, what is here stays. `replace`: all becomes as it was. */
export type RestoreKind = 'add' | 'replace'

/**
 * All plans as they are after a backup has been restored (PRODUCT.md, section 7).
 *
 * @param here all plans of the app
 * @param backup all plans of the backup
 * @throws BackupError when the two contradict each other, such as two tasks with the same id in two plans
 */
export function restoredPlans(
  here: readonly PlanBundle[],
  backup: readonly PlanBundle[],
  kind: RestoreKind,
): readonly PlanBundle[] {
  if (kind === 'replace') return backup
  const ours = new Map(here.map((bundle) => [bundle.plan.id, bundle]))
  const theirs = new Set(backup.map(({ plan }) => plan.id))
  const plans = [
    ...here.filter(({ plan }) => !theirs.has(plan.id)),
    ...backup.map((bundle) => mergeBundle(ours.get(bundle.plan.id) ?? null, bundle)),
  ]
  checkRecords(plans)
  return plans
}
