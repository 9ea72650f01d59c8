import { applyImport } from '#shared/export/import-diff/apply-import'
import type { ListedChange } from '#shared/export/import-diff/import-change'
import type { MarkdownProfile } from '#shared/export/formats/markdown/markdown-profile'
import type { LivingWrite } from '#shared/ipc/desktop-api'
import { keepBoth } from '#shared/living/keep-both'
import { livingDocuments } from '#shared/living/living-documents'
import { livingWrite } from '#shared/living/living-write'
import { type EditedFile, mergeFile } from '#shared/living/merge-file'
import type { LivingTools } from '#shared/living/read-document'
import type { PlanBundle } from '#shared/model/plan-bundle'

/** How the user settles what both sides changed: as it is in the app, as it is in the file, or one after the other. */
export type LivingChoice = 'mine' | 'file' | 'both'

/** What was chosen for the changes of some files, by `choiceName`. */
export type LivingChoices = Readonly<Record<string, LivingChoice>>

/**
 * The name under which a choice is kept.
 *
 * @param path of the file that says it
 * @param change what it says otherwise than the app
 */
export function choiceName(path: string, { id }: ListedChange): string {
  return `${path} ${id}`
}

/**
 * The plan as the user has settled it. The files are compared with the plan once more; what the user was not
 * asked about stays as it is in the app.
 *
 * @param choices what the user has chosen; `mine` where nothing was
 */
export function settleFiles(
  here: PlanBundle,
  held: readonly EditedFile[],
  choices: LivingChoices,
  tools: LivingTools,
): PlanBundle {
  const { today } = tools
  let bundle = here
  for (const file of held) {
    for (const change of mergeFile(here, file, tools).asked) {
      const choice = choices[choiceName(file.path, change)] ?? 'mine'
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
  held: readonly EditedFile[],
  profile: MarkdownProfile,
): LivingWrite[] {
  const documents = livingDocuments(settled, profile)
  return held.map(({ path, text: seen }) => {
    const text = documents.get(path)
    const to =
      text === undefined ? ({ kind: 'remove' } as const) : ({ kind: 'write', text } as const)
    return livingWrite(path, seen, to, seen !== text)
  })
}
