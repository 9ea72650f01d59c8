import { countReplaced } from '#shared/export/count-replaced'
import { exportFormat } from '#shared/export/export-format'
import type { ExportMoment } from '#shared/export/export-option'
import { plannedEvents } from '#shared/export/formats/icalendar/planned-events'
import { previewEvents } from '#shared/export/formats/icalendar/preview-events'
import { type ICalendarOptions, toICalendar } from '#shared/export/formats/icalendar/to-icalendar'
import { translate } from '#shared/language/translate'

/** The sessions as events for any calendar. */
export const calendarFile = exportFormat({
  id: 'icalendar',
  get label() {
    return translate('Calendar')
  },
  get description() {
    return translate('Sessions as events of your calendar')
  },
  get shortName() {
    return translate('calendar')
  },
  extension: 'ics',
  get fileKind() {
    return translate('iCalendar file')
  },
  options: {
    earlier: {
      kind: 'switch',
      get label() {
        return translate('Sessions of past days')
      },
      initial: false,
      count: (bundle, { today }) =>
        plannedEvents(bundle).sessions.filter(({ date }) => date < today).length,
    },
    milestones: {
      kind: 'switch',
      get label() {
        return translate('Ends of the steps')
      },
      initial: true,
      count: (bundle) => plannedEvents(bundle).milestones.length,
    },
    style: {
      kind: 'choice',
      get label() {
        return translate('Sessions are')
      },
      choices: [
        {
          value: 'timed',
          get label() {
            return translate('At a time')
          },
        },
        {
          value: 'all-day',
          get label() {
            return translate('All day')
          },
        },
      ],
    },
    startsAt: {
      kind: 'clock',
      get label() {
        return translate('The first of a day starts at')
      },
      initial: '19:00',
      needs: ['style', 'timed'],
    },
    alarm: {
      kind: 'choice',
      get label() {
        return translate('Reminder')
      },
      choices: [
        {
          value: 'none',
          get label() {
            return translate('None')
          },
        },
        {
          value: '0',
          get label() {
            return translate('On time')
          },
        },
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
