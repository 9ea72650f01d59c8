import type { PlanBundle } from '#shared/model/plan-bundle'
import type { RestoreKind } from '#shared/export/restore/restored-plans'
import type { Change } from '../change'
import { flushPendingSaves } from '../pending-saves'
import { storeBundles } from '../store-bundle'
import { backUpBefore } from './back-up'
import { readEverything } from './read-everything'

/**
 * Restores plans as one step of undo, after a backup of what is here. All of it happens or nothing.
 *
 * @param now epoch milliseconds
 * @returns the change; null when all of it is here already
 * @throws an error with a sentence for the user; nothing has changed then
 */
export async function restore(
  label: string,
  backup: readonly PlanBundle[],
  kind: RestoreKind,
  now: number,
): Promise<Change | null> {
  await flushPendingSaves()
  const problem = await backUpBefore('restoring', now)
  // Adding takes nothing away, so it may do without.
  if (problem !== null && kind === 'replace') throw new Error(problem)
  const { restoredPlans } = await import('#shared/export/restore/restored-plans')
  const { bundles } = await readEverything()
  return storeBundles(label, bundles, restoredPlans(bundles, backup, kind))
}
