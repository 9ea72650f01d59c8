import { addDays, type Day, daysFrom, formatDay, startOfWeek } from '#shared/calendar/day'
import { dayBlocks } from '#shared/export/copy/day-blocks'
import { exportedSchedule } from '#shared/export/exported-schedule'
import { heading, paragraph } from '#shared/export/formats/markdown/blocks'
import { writeNodes } from '#shared/export/formats/markdown/write-nodes'
import { wellFormed } from '#shared/export/well-formed'
import { translate } from '#shared/language/translate'
import type { PlanBundle } from '#shared/model/plan-bundle'
import { overviewDays } from '#shared/schedule/day-overview'

/**
 * A week to paste somewhere, from the day it starts on: its days with their sessions, minutes and reflections.
 *
 * @param day any day of the week
 * @param today the day it is
 * @returns Markdown without ids, for people; days without anything are left out
 */
export function weekAsMarkdown(bundle: PlanBundle, day: Day, today: Day): string {
  const shown = wellFormed(bundle)
  const start = startOfWeek(day)
  const end = addDays(start, 6)
  const days = overviewDays(shown, exportedSchedule(shown), daysFrom(start, end), today)
  return writeNodes([
    heading(
      1,
      translate('{first} to {last}', {
        first: formatDay(start, 'day-month'),
        last: formatDay(end, 'short-year'),
      }),
    ),
    paragraph(shown.plan.title),
    ...days.flatMap((overview) => {
      const blocks = dayBlocks(shown, overview, 3)
      return blocks.length === 0 ? [] : [heading(2, formatDay(overview.date, 'long')), ...blocks]
    }),
  ])
}
