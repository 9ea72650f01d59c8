import ical, { ICalAlarmType, ICalEventTransparency, type ICalEventData } from 'ical-generator'
import { addDays, type Day } from '#shared/calendar/day'
import { foldLines } from '#shared/export/formats/icalendar/fold-lines'
import {
  plannedEvents,
  type MilestoneEvent,
  type SessionEvent,
} from '#shared/export/formats/icalendar/planned-events'
import { wellFormed } from '#shared/export/well-formed'
import { translate } from '#shared/language/translate'
import type { PlanBundle } from '#shared/model/plan-bundle'
import { stepTitle } from '#shared/model/step'
import { formatMinutes } from '#shared/wording/format-minutes'

/** What of a plan becomes an event, and when. */
export interface ICalendarOptions {
  /** Epoch milliseconds at which the file is written. */
  readonly now: number
  /** `all-day` blocks no time of the day and is the default; `timed` puts sessions one after the other. */
  readonly style?: 'all-day' | 'timed'
  /** Minutes after midnight at which the first session of a day begins; 19:00 unless told. */
  readonly startsAt?: number
  /** Minutes before a session at which the calendar reminds of it; null, the default, does not. */
  readonly alarm?: number | null
  /** Sessions before this day are left out. */
  readonly from?: Day
  /** Are the ends of the steps written as all-day events? They are unless told. */
  readonly hasMilestones?: boolean
}

/**
 * Writes the sessions of a plan as an iCalendar file (RFC 5545) that any calendar can read.
 *
 * UIDs stay the same from export to export and SEQUENCE rises with the time of the export, so that
 * importing a newer file moves events instead of doubling them. Times have no zone: 19:00 is 19:00 wherever
 * the calendar is read. Characters that no calendar file can hold become U+FFFD.
 *
 * @throws RangeError when the plan holds a day that does not exist
 */
export function toICalendar(bundle: PlanBundle, options: ICalendarOptions): string {
  const { plan, ...rest } = wellFormed(bundle)
  const { sessions, milestones } = plannedEvents({ plan, ...rest })
  const { from, hasMilestones = true } = options
  const sequence = Math.max(0, Math.floor((options.now - plan.createdAt) / 1000))
  const common = { stamp: new Date(options.now), sequence: sequence % 2 ** 31 }
  const calendar = ical({
    name: calendarName(plan.title),
    // not translated: the name of the program
    prodId: { company: 'Plumbline', product: 'Plumbline', language: 'EN' },
  })
  const frame = calendar.toString()
  const events = [
    ...sessions
      .filter(({ date }) => from === undefined || date >= from)
      .map((session) => sessionEvent(session, options)),
    ...(hasMilestones ? milestones.map(milestoneEvent) : []),
  ].map((event) => calendar.createEvent({ ...common, ...event }).toString())
  return `${frame.slice(0, -end.length)}${foldLines(events.join(''))}${end}\r\n`
}

const end = 'END:VCALENDAR'

const defaultStart = 19 * 60

function sessionEvent(
  { uid, date, task, minutes, minutesBefore }: SessionEvent,
  { style = 'all-day', startsAt = defaultStart, alarm = null }: ICalendarOptions,
): ICalEventData {
  const length = formatMinutes(minutes)
  const state = task.doneOn === null ? length : translate('{length}, done', { length })
  return {
    id: uidOf(uid),
    summary: printable(`${task.title} (${state})`),
    description: printable(describe(task)),
    categories: [{ name: translate('Step {step}', { step: task.step }) }],
    ...(style === 'timed'
      ? timed(date, startsAt + minutesBefore, minutes)
      : { ...wholeDay(date), transparency: ICalEventTransparency.TRANSPARENT }),
    ...(alarm !== null && { alarms: [{ type: ICalAlarmType.display, trigger: alarm * 60 }] }),
  }
}

function milestoneEvent({ uid, date, milestone }: MilestoneEvent): ICalEventData {
  return {
    id: uidOf(uid),
    summary: milestone.name,
    description: translate('The end of step {step}: {title}.', {
      step: milestone.step,
      title: stepTitle(milestone.step),
    }),
    categories: [{ name: translate('Milestone') }],
    ...wholeDay(date),
    transparency: ICalEventTransparency.TRANSPARENT,
  }
}

function describe({ step, doneMeans, notes }: SessionEvent['task']): string {
  const parts = [
    translate('Step {step}: {title}', { step, title: stepTitle(step) }),
    doneMeans && translate('Done means: {words}', { words: doneMeans }),
    notes,
  ]
  return parts.filter((part) => part !== '').join('\n\n')
}

/** The end of an all-day event is the day after it (RFC 5545, section 3.6.1). */
function wholeDay(date: Day): Pick<ICalEventData, 'start' | 'end' | 'allDay'> {
  return { start: at(date, 0), end: at(addDays(date, 1), 0), allDay: true }
}

function timed(
  date: Day,
  start: number,
  minutes: number,
): Pick<ICalEventData, 'start' | 'end' | 'floating'> {
  return { start: at(date, start), end: at(date, start + minutes), floating: true }
}

/** The library reads the parts of a floating time in UTC, so no zone of this machine gets in. */
function at(date: Day, minutes: number): Date {
  return new Date(Date.parse(`${date}T00:00:00Z`) + minutes * 60_000)
}

/** Ids are ours, except in plans that came from elsewhere: only what every calendar takes stays. */
function uidOf(id: string): string {
  return `${id.replace(/[^\w.-]/g, (sign) => `_${sign.codePointAt(0)?.toString(16)}`)}@plumbline.app`
}

/** The library escapes every text but this one. */
function calendarName(title: string): string {
  const line = printable(title).replace(/\s+/g, ' ').trim()
  // not translated: the name of the app
  return line === '' ? 'Plumbline' : line.replace(/[\\;,]/g, '\\$&')
}

/** TEXT of RFC 5545 holds no control characters but tab and line feed. */
function printable(text: string): string {
  // oxlint-disable-next-line no-control-regex
  return text.replace(/\r\n?/g, '\n').replace(/[\u0000-\u0008\u000B-\u001F\u007F]/g, '\uFFFD')
}
