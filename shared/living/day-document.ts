import { frontmatterToMarkdown } from 'mdast-util-frontmatter'
import { gfmToMarkdown } from 'mdast-util-gfm'
import { toMarkdown as writeMarkdown, type Options } from 'mdast-util-to-markdown'
import { stringify } from 'yaml'
import type { Day } from '#shared/calendar/day'
import { ownNodes } from '#shared/export/formats/markdown/markdown-nodes'
import { reflectionSection } from '#shared/export/formats/markdown/reflection-section'
import { inFileLocale } from '#shared/language/current-locale'
import type { PlanBundle } from '#shared/model/plan-bundle'
import type { Reflection } from '#shared/model/reflection'

/**
 * What was written about a day as a Markdown document of its own, in the shape in which the document of the
 * whole plan has it. The same entries always give the same text.
 *
 * @param bundle the plan, as `wellFormed` gives it
 * @param day one with at least one reflection
 * @param reflections those of the day
 */
export function dayDocument(
  bundle: PlanBundle,
  day: Day,
  reflections: readonly Reflection[],
): string {
  const { plan } = bundle
  const children = inFileLocale(() =>
    reflectionSection({
      bundle: { ...bundle, reflections },
      profile: 'gfm',
      sessions: new Map(),
      unfitted: 0,
      titles: new Map(),
    }),
  )
  const value = stringify({ date: day, plan: plan.id }, { lineWidth: 0 }).trimEnd()
  return writeMarkdown({ type: 'root', children: [{ type: 'yaml', value }, ...children] }, writing)
}

const writing: Options = {
  bullet: '-',
  extensions: [gfmToMarkdown(), frontmatterToMarkdown(), ownNodes],
}
