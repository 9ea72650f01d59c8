import type { ImportChange, ListedChange } from '#shared/export/import-diff/import-change'
import type { MarkdownProfile } from '#shared/export/formats/markdown/markdown-profile'
import type { LivingFile, LivingWrite } from '#shared/ipc/desktop-api'
import { livingDocuments } from '#shared/living/living-documents'
import { livingWrite } from '#shared/living/living-write'
import { type EditedFile, mergeFile, type MergedFile } from '#shared/living/merge-file'
import type { LivingTools } from '#shared/living/read-document'
import type { PlanBundle } from '#shared/model/plan-bundle'

/** A file that is left as it is until the user has settled what it says. */
export interface HeldFile extends Pick<MergedFile, 'unread' | 'notes'>, EditedFile {
  readonly asked: readonly ListedChange[]
}

/** What comes of a living folder. */
interface MergedFolder {
  readonly bundle: PlanBundle
  readonly taken: readonly ListedChange[]
  readonly held: readonly HeldFile[]
  /** What brings the folder up to date with the plan. */
  readonly writes: readonly LivingWrite[]
}

/**
 * Takes over what was edited in a living folder, and says what has to be written so that it is the mirror of the
 * plan again. A file with anything in it that was not taken over is not among what is written.
 *
 * @param here the plan in the app
 */
export function mergeFolder(
  here: PlanBundle,
  files: readonly LivingFile[],
  { profile, ...tools }: LivingTools & { readonly profile: MarkdownProfile },
): MergedFolder {
  const before = livingDocuments(here, profile)
  const taken: ListedChange[] = []
  const held: HeldFile[] = []
  let bundle = here
  for (const { path, text, base } of files) {
    if (text === null || text.trim() === '' || text === base || text === before.get(path)) continue
    const merged = mergeFile(bundle, { path, text, base }, tools)
    bundle = merged.bundle
    taken.push(...merged.taken.map(listed))
    const asked = merged.asked.map(listed)
    const { unread, notes } = merged
    if (asked.length + unread.length + notes.length > 0) {
      held.push({ path, text, base, asked, unread, notes })
    }
  }
  const after = bundle === here ? before : livingDocuments(bundle, profile)
  const isFree = (path: string) => !held.some((file) => file.path === path)
  return { bundle, taken, held, writes: writesOf(files, after).filter(({ path }) => isFree(path)) }
}

/** What it does stays here. */
function listed({ apply: _apply, ...change }: ImportChange): ListedChange {
  return change
}

/** A file that cannot be read is left alone. */
function writesOf(
  files: readonly LivingFile[],
  documents: ReadonlyMap<string, string>,
): LivingWrite[] {
  const known = new Map(files.map((file) => [file.path, file]))
  const paths = new Set([...known.keys(), ...documents.keys()])
  return [...paths].flatMap((path): LivingWrite[] => {
    const { text: seen = null, base = null, problem = null } = known.get(path) ?? {}
    const text = documents.get(path) ?? null
    if (problem !== null) return []
    const write = (to: LivingWrite['to']) => [livingWrite(path, seen, to, false)]
    if (text === seen) return base === seen ? [] : write({ kind: 'adopt' })
    if (text !== null) return write({ kind: 'write', text })
    return seen?.trim() === '' ? [] : write({ kind: 'remove' })
  })
}
