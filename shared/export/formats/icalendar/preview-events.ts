import { formatDay } from '#shared/calendar/day'
import { formatTimeOfDay } from '#shared/calendar/format-clock-time'
import type { ExportPreview } from '#shared/export/export-format'
import { plannedEvents } from '#shared/export/formats/icalendar/planned-events'
import type { ICalendarOptions } from '#shared/export/formats/icalendar/to-icalendar'
import { translate } from '#shared/language/translate'
import type { PlanBundle } from '#shared/model/plan-bundle'
import { formatMinutes } from '#shared/wording/format-minutes'

/** The first sessions of an iCalendar file, as `toICalendar` writes it with the same options. */
export function previewEvents(bundle: PlanBundle, options: ICalendarOptions): ExportPreview {
  const { from, style = 'all-day', startsAt = 0 } = options
  const sessions = plannedEvents(bundle).sessions.filter(
    ({ date }) => from === undefined || date >= from,
  )
  const rows = sessions.slice(0, mostRows).map(({ date, task, minutes, minutesBefore }) => {
    const start = startsAt + minutesBefore
    const time =
      style === 'timed'
        ? translate('{first} to {last}', { first: clock(start), last: clock(start + minutes) })
        : formatMinutes(minutes)
    return { when: `${formatDay(date)}, ${time}`, step: task.step, title: task.title }
  })
  return { rows, more: sessions.length - rows.length }
}

const mostRows = 4

function clock(minutes: number): string {
  const ofDay = minutes % 1440
  const pad = (value: number) => String(value).padStart(2, '0')
  return formatTimeOfDay(`${pad(Math.floor(ofDay / 60))}:${pad(ofDay % 60)}`)
}
