import type { Day } from '#shared/calendar/day'
import { wellFormed } from '#shared/export/well-formed'
import { dayDocument } from '#shared/living/day-document'
import { dayPath, planPath } from '#shared/living/living-path'
import type { MarkdownProfile } from '#shared/export/formats/markdown/markdown-profile'
import { toMarkdown } from '#shared/export/formats/markdown/to-markdown'
import type { PlanBundle } from '#shared/model/plan-bundle'
import type { Reflection } from '#shared/model/reflection'

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
  // Once for all days: a plan that is old holds many thousand sessions.
  const shown = wellFormed(bundle)
  const days = new Map<Day, Reflection[]>()
  for (const entry of shown.reflections) {
    const entries = days.get(entry.date)
    if (entries) entries.push(entry)
    else days.set(entry.date, [entry])
  }
  return new Map([
    [planPath, toMarkdown({ ...bundle, reflections: [] }, { profile })],
    ...[...days].map(([day, entries]) => [dayPath(day), dayDocument(shown, day, entries)] as const),
  ])
}
