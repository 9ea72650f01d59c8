import type { Day } from '#shared/calendar/day'
import type { CopiedPart } from '#shared/export/copy/copied-part'
import { dayAsMarkdown } from '#shared/export/copy/day-as-markdown'
import { verdictAsMarkdown } from '#shared/export/copy/verdict-as-markdown'
import { weekAsMarkdown } from '#shared/export/copy/week-as-markdown'
import type { PlanBundle } from '#shared/model/plan-bundle'

/** Loaded with the first copy. */
export function partAsMarkdown(bundle: PlanBundle, part: CopiedPart, day: Day, today: Day): string {
  switch (part) {
    case 'day':
      return dayAsMarkdown(bundle, day, today)
    case 'week':
      return weekAsMarkdown(bundle, day, today)
    case 'verdict':
      return verdictAsMarkdown(bundle)
  }
}
