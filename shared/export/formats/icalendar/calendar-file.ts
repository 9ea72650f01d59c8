import { countReplaced } from '#shared/export/count-replaced'
import { exportFormat } from '#shared/export/export-format'
import type { ExportMoment } from '#shared/export/export-option'
import { plannedEvents } from '#shared/export/formats/icalendar/planned-events'
import { previewEvents } from '#shared/export/formats/icalendar/preview-events'
import { type ICalendarOptions, toICalendar } from '#shared/export/formats/icalendar/to-icalendar'

/** The sessions as events for any calendar. */
export const calendarFile = exportFormat({
  id: 'icalendar',
  label: 'Calendar',
  description: 'Sessions as events of your calendar',
  shortName: 'calendar',
  extension: 'ics',
  fileKind: 'iCalendar file',
  options: {
    earlier: {
      kind: 'switch',
      label: 'Sessions of past days',
      initial: false,
      count: (bundle, { today }) =>
        plannedEvents(bundle).sessions.filter(({ date }) => date < today).length,
    },
    milestones: {
      kind: 'switch',
      label: 'Ends of the steps',
      initial: true,
      count: (bundle) => plannedEvents(bundle).milestones.length,
    },
    style: {
      kind: 'choice',
      label: 'Sessions are',
      choices: [
        { value: 'timed', label: 'At a time' },
        { value: 'all-day', label: 'All day' },
      ],
    },
    startsAt: {
      kind: 'clock',
      label: 'The first of a day starts at',
      initial: '19:00',
      needs: ['style', 'timed'],
    },
    alarm: {
      kind: 'choice',
      label: 'Reminder',
      choices: [
        { value: 'none', label: 'None' },
        { value: '0', label: 'On time' },
        { value: '10', label: '10 min' },
        { value: '30', label: '30 min' },
      ],
      needs: ['style', 'timed'],
    },
  },
  render: (bundle, chosen, moment) => ({
    kind: 'text',
    text: toICalendar(bundle, asICalendar(chosen, moment)),
    replaced: countReplaced([bundle.plan.title, bundle.tasks]),
  }),
  preview: (bundle, chosen, moment) => previewEvents(bundle, asICalendar(chosen, moment)),
})

interface Chosen {
  readonly earlier: boolean
  readonly milestones: boolean
  readonly style: 'timed' | 'all-day'
  readonly startsAt: string
  readonly alarm: string
}

function asICalendar(chosen: Chosen, { now, today }: ExportMoment): ICalendarOptions {
  const { earlier, milestones, style, startsAt, alarm } = chosen
  const [hours = 0, minutes = 0] = startsAt.split(':').map(Number)
  return {
    now,
    style,
    startsAt: hours * 60 + minutes,
    alarm: style === 'timed' && alarm !== 'none' ? Number(alarm) : null,
    hasMilestones: milestones,
    ...(!earlier && { from: today }),
  }
}
