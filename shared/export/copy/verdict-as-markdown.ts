import { exportedPlan } from '#shared/export/formats/markdown/exported-plan'
import { verdictSection } from '#shared/export/formats/markdown/verdict-section'
import { writeNodes } from '#shared/export/formats/markdown/write-nodes'
import { heading } from '#shared/export/formats/markdown/blocks'
import { wellFormed } from '#shared/export/well-formed'
import type { PlanBundle } from '#shared/model/plan-bundle'

/**
 * The verdict with its evidence to paste somewhere, as the decision record has it.
 *
 * @returns Markdown without ids, for people
 */
export function verdictAsMarkdown(bundle: PlanBundle): string {
  const shown = wellFormed(bundle)
  return writeNodes([heading(1, shown.plan.title), ...verdictSection(exportedPlan(shown, 'gfm'))])
}
