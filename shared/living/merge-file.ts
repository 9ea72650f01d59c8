import { applyImport } from '#shared/export/import-diff/apply-import'
import { compareImport } from '#shared/export/import-diff/compare-import'
import type { ImportChange } from '#shared/export/import-diff/import-change'
import { keptAsIs } from '#shared/export/import-diff/kept-as-is'
import type { UnreadLine } from '#shared/export/import/markdown/line-notes'
import { wellFormed } from '#shared/export/well-formed'
import { translate } from '#shared/language/translate'
import { dayOfPath } from '#shared/living/living-path'
import { readDocument, type LivingTools } from '#shared/living/read-document'
import type { PlanBundle } from '#shared/model/plan-bundle'

/** A file of a living folder as it is, and as it was when both sides last agreed. */
export interface EditedFile {
  readonly path: string
  readonly text: string
  /** Null when they never did. */
  readonly base: string | null
}

/** What comes of an edited file. */
export interface MergedFile {
  /** The plan with everything that could be taken over. */
  readonly bundle: PlanBundle
  readonly taken: readonly ImportChange[]
  /** What both sides changed, and what the file no longer has: for the user to settle. */
  readonly asked: readonly ImportChange[]
  readonly unread: readonly UnreadLine[]
  /** Edits that can have no effect, as sentences. */
  readonly notes: readonly string[]
}

/**
 * Takes over what was edited in a file since both sides agreed. What the app changed alone stays; what both
 * changed is asked about, and so is everything the file no longer has. An edit of the file is either in the plan
 * afterwards, or named in `asked`, `unread` or `notes`.
 *
 * @param here the plan in the app
 */
export function mergeFile(here: PlanBundle, file: EditedFile, tools: LivingTools): MergedFile {
  const { today } = tools
  const { bundle: theirs, unread } = readDocument(file.path, file.text, here, tools)
  const base = file.base === null ? null : readDocument(file.path, file.base, here, tools).bundle
  const ours = partOf(wellFormed(here), file.path, [theirs, ...(base ? [base] : [])])
  const open = compareImport(ours, theirs, today)
  const { taken, asked } = base
    ? sort(open, compareImport(base, theirs, today), compareImport(base, ours, today))
    : sortUnknown(open)
  const sides = [base ?? ours, theirs] as const
  return {
    bundle: taken.length === 0 ? here : applyImport(here, taken, today),
    taken,
    asked,
    unread,
    notes: [...keptAsIs(...sides, today), ...keptFields(...sides)],
  }
}

/** What the app has of what a file is about. */
function partOf(here: PlanBundle, path: string, sides: readonly PlanBundle[]): PlanBundle {
  const day = dayOfPath(path)
  const named = new Set(sides.flatMap(({ reflections }) => reflections.map(({ id }) => id)))
  const reflections = here.reflections.filter(({ id, date }) => date === day || named.has(id))
  if (day === null) return { ...here, reflections }
  return { ...here, tasks: [], pins: [], logs: [], ratings: [], postings: [], reflections }
}

/**
 * @param open what the file has otherwise than the app
 * @param outside what was changed in the file
 * @param inside what was changed in the app
 */
function sort(
  open: readonly ImportChange[],
  outside: readonly ImportChange[],
  inside: readonly ImportChange[],
): Pick<MergedFile, 'taken' | 'asked'> {
  const edited = open.filter((change) => isAbout(change, outside))
  const isAsked = (change: ImportChange) => change.kind === 'remove' || isAbout(change, inside)
  return {
    taken: edited.filter((change) => !isAsked(change)),
    asked: edited.filter(isAsked),
  }
}

/** Without a common past nothing tells which side is newer; what only the app has stays. */
function sortUnknown(open: readonly ImportChange[]): Pick<MergedFile, 'taken' | 'asked'> {
  return {
    taken: open.filter(({ kind }) => kind === 'add'),
    asked: open.filter(({ kind }) => kind === 'change'),
  }
}

/** The same field; or the same record, where one side has added or removed it as a whole. */
function isAbout(change: ImportChange, others: readonly ImportChange[]): boolean {
  return others.some(
    (other) =>
      other.id === change.id ||
      ((other.kind !== 'change' || change.kind !== 'change') &&
        recordOf(other) === recordOf(change)),
  )
}

/** The kind of a record and its id. */
function recordOf({ id }: ImportChange): string {
  return id.split(' ', 2).join(' ')
}

/** Facts of the plan that no document can change. */
function keptFields({ plan: before }: PlanBundle, { plan: after }: PlanBundle): string[] {
  const facts = (plan: PlanBundle['plan']) =>
    JSON.stringify([plan.createdAt, plan.replannedOn, plan.idea, plan.baseline, plan.past])
  return facts(before) === facts(after)
    ? []
    : [translate('What was planned before and the first schedule stay as they are.')]
}
