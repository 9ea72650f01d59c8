import type { Day } from '#shared/calendar/day'
import type { MarkerKind } from '#shared/export/formats/markdown/marker'
import { durationPattern, readDuration } from '#shared/export/import/markdown/read-duration'
import { readDay } from '#shared/export/import/markdown/read-day'
import { textBefore } from '#shared/export/import/markdown/read-items'
import { markerOf, type Line } from '#shared/export/import/markdown/read-line'
import type { Log } from '#shared/model/log'
import type { PlannedSession } from '#shared/model/planned-session'

/**
 * Finds the id of a task by its title.
 *
 * @returns null when no task, or more than one, has it
 */
export type FindTask = (title: string) => string | null

/** A session the user fixed to a day, or one that was planned once. */
export function readSession(
  line: Line,
  kind: MarkerKind & ('pin' | 'planned'),
  findTask: FindTask,
): PlannedSession | null {
  const written = readMinutesLine(line)
  if (written === null) return null
  const taskId = markerOf(line, kind)?.values[0] ?? findTask(written.title)
  return taskId === null ? null : { taskId, date: written.date, minutes: written.minutes }
}

/** Minutes that were spent. */
export function readLog(line: Line, findTask: FindTask): Log | null {
  const written = readMinutesLine(line)
  if (written === null) return null
  const [id = `new-${line.number}`, marked] = markerOf(line, 'log')?.values ?? []
  const taskId = marked ?? findTask(written.title)
  return taskId === null ? null : { id, taskId, date: written.date, minutes: written.minutes }
}

/** A line such as `2026-11-10: 60 min, Create the table`. */
function readMinutesLine(line: Line): { date: Day; minutes: number; title: string } | null {
  const [, day, duration, title = ''] = minutesLine.exec(textBefore(line)) ?? []
  const date = readDay(day)
  return date === null || duration === undefined
    ? null
    : { date, minutes: readDuration(duration), title }
}

const minutesLine = new RegExp(`^(\\d{4}-\\d{2}-\\d{2}): (${durationPattern})(?:, ([^]*))?$`)
