import type { RootContent } from 'mdast'
import { exportedPlan } from '#shared/export/formats/markdown/exported-plan'
import type { ExportedPlan } from '#shared/export/formats/markdown/exported-plan'
import { frontMatter } from '#shared/export/formats/markdown/front-matter'
import {
  baselineSection,
  parkedSection,
  pastSection,
} from '#shared/export/formats/markdown/history-sections'
import type { MarkdownProfile } from '#shared/export/formats/markdown/markdown-profile'
import { planSummary } from '#shared/export/formats/markdown/plan-summary'
import { postingSection } from '#shared/export/formats/markdown/posting-section'
import { promptSection } from '#shared/export/formats/markdown/prompt-section'
import { ratingSection } from '#shared/export/formats/markdown/rating-section'
import { reflectionSection } from '#shared/export/formats/markdown/reflection-section'
import { logSection, pinSection } from '#shared/export/formats/markdown/session-sections'
import { stepSections } from '#shared/export/formats/markdown/step-section'
import { verdictSection } from '#shared/export/formats/markdown/verdict-section'
import { writeNodes } from '#shared/export/formats/markdown/write-nodes'
import { wellFormed } from '#shared/export/well-formed'
import { inFileLocale } from '#shared/language/current-locale'
import type { PlanBundle } from '#shared/model/plan-bundle'

/** How the document is written. */
export interface MarkdownOptions {
  /** `gfm` unless told. */
  readonly profile?: MarkdownProfile
}

/**
 * Writes a plan with everything that belongs to it as one Markdown document that is pleasant to read and
 * holds every field (PRODUCT.md, section 7). Each record carries its id in a comment at the end of its
 * line. Records with a day stand in the order of their days, tasks by step in the order of work.
 *
 * The same plan always gives the same text, in English whatever language the app speaks, so that it can be read back. Lines end in a line feed, the last one too. NUL and halves
 * of surrogate pairs, which no text file can hold, become U+FFFD.
 *
 * @throws RangeError when the plan has a rating or a day that does not exist
 */
export function toMarkdown(bundle: PlanBundle, { profile = 'gfm' }: MarkdownOptions = {}): string {
  return inFileLocale(() => {
    const plan = exportedPlan(wellFormed(bundle), profile)
    return writeNodes(sections.flatMap((section) => section(plan)))
  })
}

/** The document from top to bottom. */
const sections: readonly ((plan: ExportedPlan) => RootContent[])[] = [
  ({ bundle }) => [frontMatter(bundle.plan)],
  planSummary,
  stepSections,
  parkedSection,
  pinSection,
  logSection,
  reflectionSection,
  promptSection,
  ratingSection,
  verdictSection,
  postingSection,
  pastSection,
  baselineSection,
]
