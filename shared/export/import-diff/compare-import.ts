import type { Day } from '#shared/calendar/day'
import { compareOrder } from '#shared/export/import-diff/compare-order'
import { comparePlan } from '#shared/export/import-diff/compare-plan'
import { comparePlanLists } from '#shared/export/import-diff/compare-plan-lists'
import { compareRecords } from '#shared/export/import-diff/compare-records'
import { compareReflections } from '#shared/export/import-diff/compare-reflections'
import { compareTasks } from '#shared/export/import-diff/compare-tasks'
import type { ImportChange } from '#shared/export/import-diff/import-change'
import {
  logKind,
  pinKind,
  postingKind,
  ratingKind,
  titlesOf,
} from '#shared/export/import-diff/record-kinds'
import type { PlanBundle } from '#shared/model/plan-bundle'

/**
 * Everything a document says differently than the plan in the app, each to be taken over or left alone
 * (PRODUCT.md, section 7). The document does not say what the plan was when it was written, so that a
 * difference is only that: what takes something away is not proposed.
 *
 * @param here the plan as it is
 * @param document the same plan as `settleImport` gives it
 * @param today the day it is
 * @returns in the order in which they are applied; none when the document says nothing new
 */
export function compareImport(here: PlanBundle, document: PlanBundle, today: Day): ImportChange[] {
  const inFile = withKnownTasks(document, here)
  const titleOf = titlesOf(here, inFile)
  return [
    ...comparePlan(here, inFile, today),
    ...comparePlanLists(here, inFile),
    ...compareTasks(here, inFile),
    ...compareOrder(here, inFile),
    ...compareRecords(pinKind(titleOf), here, inFile),
    ...compareRecords(logKind(titleOf), here, inFile),
    ...compareReflections(here, inFile),
    ...compareRecords(ratingKind, here, inFile),
    ...compareRecords(postingKind, here, inFile),
  ]
}

/** Minutes on a task that neither has say nothing any more. */
function withKnownTasks(inFile: PlanBundle, here: PlanBundle): PlanBundle {
  const known = new Set([...here.tasks, ...inFile.tasks].map(({ id }) => id))
  const isKnown = ({ taskId }: { readonly taskId: string }) => known.has(taskId)
  return { ...inFile, pins: inFile.pins.filter(isKnown), logs: inFile.logs.filter(isKnown) }
}
