import type { Day } from '#shared/calendar/day'
import { applyImport } from '#shared/export/import-diff/apply-import'
import type { ImportChange } from '#shared/export/import-diff/import-change'
import type { MarkdownProfile } from '#shared/export/formats/markdown/markdown-profile'
import type { LivingWrite } from '#shared/ipc/desktop-api'
import { keepBoth } from '#shared/living/keep-both'
import { livingDocuments } from '#shared/living/living-documents'
import type { HeldFile } from '#shared/living/merge-folder'
import type { PlanBundle } from '#shared/model/plan-bundle'

/** How the user settles what both sides changed: as it is in the app, as it is in the file, or one after the other. */
export type LivingChoice = 'mine' | 'file' | 'both'

/**
 * The plan as the user has settled it.
 *
 * @param choiceOf what was chosen for a change of a file
 */
export function settleFiles(
  here: PlanBundle,
  held: readonly HeldFile[],
  choiceOf: (path: string, change: ImportChange) => LivingChoice,
  today: Day,
): PlanBundle {
  let bundle = here
  for (const { path, asked } of held) {
    for (const change of asked) {
      const choice = choiceOf(path, change)
      if (choice === 'mine') continue
      const both = choice === 'both' ? keepBoth(bundle, change, today) : null
      bundle = both ?? applyImport(bundle, [change], today)
    }
  }
  return bundle
}

/**
 * What has to be written once everything is settled. What a file held is kept beside it.
 *
 * @param settled the plan as `settleFiles` gives it
 */
export function settledWrites(
  settled: PlanBundle,
  held: readonly HeldFile[],
  profile: MarkdownProfile,
): LivingWrite[] {
  const documents = livingDocuments(settled, profile)
  return held.map(({ path, text: seen }) => {
    const text = documents.get(path)
    const to =
      text === undefined ? ({ kind: 'remove' } as const) : ({ kind: 'write', text } as const)
    return { path, seen, to, keepCopy: seen !== text }
  })
}
