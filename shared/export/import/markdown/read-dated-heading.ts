import type { Day } from '#shared/calendar/day'
import type { MarkerKind } from '#shared/export/formats/markdown/marker'
import { readDay } from '#shared/export/import/markdown/read-day'
import { textBefore } from '#shared/export/import/markdown/read-items'
import { markerOf, type Line } from '#shared/export/import/markdown/read-line'

/** The heading of a record with a day. */
export interface DatedHeading {
  /** Made of the number of the line where somebody wrote the heading by hand. */
  readonly id: string
  readonly date: Day
  readonly title: string
  readonly isOurs: boolean
}

/** Reads a heading such as `2026-11-10: The list finally answers`; null for every other one. */
export function readDatedHeading(line: Line, kind: MarkerKind): DatedHeading | null {
  const [id] = markerOf(line, kind)?.values ?? []
  const text = textBefore(line)
  const [, day, title = ''] = /^(\S{10})(?:: ([^]*))?$/.exec(text) ?? byHand.exec(text) ?? []
  const date = readDay(day)
  if (date === null) return null
  if (id !== undefined) return { id, date, title, isOurs: true }
  return { id: `new-${line.number}`, date, title: title.trim(), isOurs: false }
}

const byHand = /^(\d{4}-\d{2}-\d{2})(?:\s*[:,–—-]\s*|\s+)([^]*)$/
