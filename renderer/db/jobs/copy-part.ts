import type { Day } from '#shared/calendar/day'
import type { CopiedPart } from '#shared/export/copy/copied-part'
import { dayAsMarkdown } from '#shared/export/copy/day-as-markdown'
import { verdictAsMarkdown } from '#shared/export/copy/verdict-as-markdown'
import { weekAsMarkdown } from '#shared/export/copy/week-as-markdown'
import type { PlanBundle } from '#shared/model/plan-bundle'
import { planSchedule } from '#shared/schedule/plan-schedule'
import { shownVerdict } from '#shared/verdict/shown-verdict'
import { readPlanBundle } from '../plan-bundle'

/** What is copied, and of what. */
export interface CopyRequest {
  /** The plan it is a part of. */
  readonly planId: string
  readonly part: CopiedPart
  readonly today: Day
  /** The day that is copied, or one of the week. */
  readonly day: Day
  /** Is the verdict seen before step 4 begins? */
  readonly showRunningVerdict: boolean
}

/** `hidden`: the verdict is not to be seen yet. Null when the plan is no longer there. */
export type PartAsText =
  { readonly kind: 'text'; readonly text: string } | { readonly kind: 'hidden' } | null

/** Writes a part of a plan, as it is stored now, as Markdown. */
export async function copyPart(request: CopyRequest): Promise<PartAsText> {
  const bundle = await readPlanBundle(request.planId)
  if (!bundle) return null
  if (request.part === 'verdict' && isHidden(bundle, request)) return { kind: 'hidden' }
  return { kind: 'text', text: asMarkdown(bundle, request) }
}

function isHidden(bundle: PlanBundle, { today, showRunningVerdict }: CopyRequest): boolean {
  return shownVerdict(bundle, planSchedule(bundle), today, showRunningVerdict).isHidden
}

function asMarkdown(bundle: PlanBundle, { part, day, today }: CopyRequest): string {
  switch (part) {
    case 'day':
      return dayAsMarkdown(bundle, day, today)
    case 'week':
      return weekAsMarkdown(bundle, day, today)
    case 'verdict':
      return verdictAsMarkdown(bundle)
  }
}
