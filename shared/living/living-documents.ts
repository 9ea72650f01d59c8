import { dayDocument } from '#shared/living/day-document'
import { dayPath, planPath } from '#shared/living/living-path'
import type { MarkdownProfile } from '#shared/export/formats/markdown/markdown-profile'
import { toMarkdown } from '#shared/export/formats/markdown/to-markdown'
import type { PlanBundle } from '#shared/model/plan-bundle'

/**
 * The files of a living folder: one for the plan without its reflections, and one for each day with some. The
 * same plan always gives the same files.
 *
 * @returns the text of each file by its path
 */
export function livingDocuments(
  bundle: PlanBundle,
  profile: MarkdownProfile,
): ReadonlyMap<string, string> {
  const days = [...new Set(bundle.reflections.map(({ date }) => date))]
  return new Map([
    [planPath, toMarkdown({ ...bundle, reflections: [] }, { profile })],
    ...days.map((day) => [dayPath(day), dayDocument(bundle, day)] as const),
  ])
}
