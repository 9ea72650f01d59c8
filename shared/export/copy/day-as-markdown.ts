import type { RootContent } from 'mdast'
import { type Day, formatDay } from '#shared/calendar/day'
import { dayBlocks } from '#shared/export/copy/day-blocks'
import { exportedSchedule } from '#shared/export/exported-schedule'
import { heading, paragraph } from '#shared/export/formats/markdown/blocks'
import { writeNodes } from '#shared/export/formats/markdown/write-nodes'
import { wellFormed } from '#shared/export/well-formed'
import type { PlanBundle } from '#shared/model/plan-bundle'
import { dayOverview } from '#shared/schedule/day-overview'

/**
 * A day to paste somewhere: its sessions with check boxes and minutes, and what was written about it.
 *
 * @param day any, also one without anything
 * @param today the day it is
 * @returns Markdown without ids, for people
 */
export function dayAsMarkdown(bundle: PlanBundle, day: Day, today: Day): string {
  const shown = wellFormed(bundle)
  const overview = dayOverview(shown, exportedSchedule(shown), day, today)
  const blocks: RootContent[] = [
    heading(1, formatDay(day, 'long-year')),
    paragraph(shown.plan.title),
    ...dayBlocks(shown, overview, 2),
  ]
  return writeNodes(blocks)
}
