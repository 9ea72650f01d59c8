import * as v from 'valibot'
import type { Day } from '#shared/calendar/day'
import { compareImport } from '#shared/export/import-diff/compare-import'
import type { ListedChange } from '#shared/export/import-diff/import-change'
import { keptAsIs } from '#shared/export/import-diff/kept-as-is'
import { settleImport } from '#shared/export/import-diff/settle-import'
import { bundleSchema } from '#shared/export/import/bundle-schema'
import { fromMarkdown, type ReadMarkdown } from '#shared/export/import/from-markdown'
import type { UnreadLine } from '#shared/export/import/markdown/line-notes'
import { readChecklist, type Checklist } from '#shared/export/import/read-checklist'
import { translate } from '#shared/language/translate'
import type { Plan } from '#shared/model/plan'
import type { PlanBundle } from '#shared/model/plan-bundle'
import { newId } from '../new-id'
import { readPlanBundle } from '../plan-bundle'

/** What a document turned out to be. */
export type Understood =
  | {
      readonly kind: 'changes'
      readonly plan: Pick<Plan, 'id' | 'title'>
      /** What the plan is in the document. */
      readonly inFile: PlanBundle
      readonly changes: readonly ListedChange[]
      readonly kept: readonly string[]
      readonly unread: readonly UnreadLine[]
    }
  /** An export of a plan that the app does not have. */
  | { readonly kind: 'plan'; readonly bundle: PlanBundle; readonly unread: readonly UnreadLine[] }
  | { readonly kind: 'checklist'; readonly checklist: Checklist }
  /** The reason is a sentence for the user. */
  | { readonly kind: 'nothing'; readonly reason: string }

/**
 * Reads a document and looks for the plan it belongs to: by its id, or, where that is gone, by its tasks.
 *
 * @param onScreen the id of the plan a document without an id may be about
 */
export async function understandDocument(
  text: string,
  onScreen: string | null,
  today: Day,
): Promise<Understood> {
  const read = fromMarkdown(text)
  if (!v.is(bundleSchema, read.bundle)) {
    return {
      kind: 'nothing',
      reason: translate('It says things that no plan can be. Nothing was read.'),
    }
  }
  const here = await planOf(read, onScreen)
  if (here) {
    const inFile = settleImport(read, here, { newId, today })
    return {
      kind: 'changes',
      plan: here.plan,
      inFile,
      changes: compareImport(here, inFile, today).map(({ apply: _apply, ...listed }) => listed),
      kept: keptAsIs(here, inFile, today),
      unread: read.unread,
    }
  }
  if (read.isExport) {
    const bundle = settleImport(read, null, { newId, today })
    return { kind: 'plan', bundle, unread: read.unread }
  }
  const checklist = readChecklist(text)
  if (checklist.groups.length > 0) return { kind: 'checklist', checklist }
  return {
    kind: 'nothing',
    reason: translate('There is neither a plan of Plumbline in it nor a list. Nothing was read.'),
  }
}

async function planOf(
  { bundle, isExport }: ReadMarkdown,
  onScreen: string | null,
): Promise<PlanBundle | null> {
  const named = isExport ? await readPlanBundle(bundle.plan.id) : null
  if (named || onScreen === null) return named
  const ids = new Set(bundle.tasks.map(({ id }) => id))
  const shown = await readPlanBundle(onScreen)
  return shown?.tasks.some(({ id }) => ids.has(id)) ? shown : null
}
