import * as fc from 'fast-check'
import ICAL from 'ical.js'
import { describe, expect, it } from 'vitest'
import { toDay } from '#shared/calendar/day'
import { plannedEvents } from '#shared/export/formats/icalendar/planned-events'
import { toICalendar, type ICalendarOptions } from '#shared/export/formats/icalendar/to-icalendar'
import { wellFormed } from '#shared/export/well-formed'
import type { PlanBundle } from '#shared/model/plan-bundle'
import { catchUp } from '#shared/planning/catch-up'
import { arbitraryBundle } from '../../support/arbitrary-bundle'
import { buildBundle } from '../../support/build-bundle'

const now = Date.UTC(2026, 10, 17, 12)

/** What an independent parser finds. */
function read(bundle: PlanBundle, options: Partial<ICalendarOptions> = {}): ICAL.Event[] {
  const calendar = new ICAL.Component(ICAL.parse(toICalendar(bundle, { now, ...options })))
  return calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event))
}

const small = buildBundle()
  .plan({ firstDay: '2026-11-02', lastDay: '2026-11-06', spread: 'early' })
  .task({ title: 'Sketch the data; posts, tags', estimate: 30, doneMeans: 'A sketch\nwith types' })
  .task({ step: 2, title: 'Create the table', estimate: 90 })
  .build()

describe('toICalendar', () => {
  it('writes every session as an event of its whole day that blocks no time', () => {
    const [first, ...others] = read(small, { hasMilestones: false })
    expect(first?.summary).toBe('Sketch the data; posts, tags (30\u00A0min)')
    expect(first?.startDate.isDate).toBe(true)
    expect(first?.startDate.toString()).toBe('2026-11-02')
    expect(first?.endDate.toString()).toBe('2026-11-03')
    expect(first?.component.getFirstPropertyValue('transp')).toBe('TRANSPARENT')
    expect(first?.description).toContain('Done means: A sketch\nwith types')
    expect(others).toHaveLength(2)
  })

  it('puts the sessions of a day one after the other, at a time without a zone', () => {
    const events = read(small, { style: 'timed', hasMilestones: false })
    expect(
      events.map(({ startDate, endDate }) => `${startDate.toString()} ${endDate.toString()}`),
    ).toEqual([
      '2026-11-02T19:00:00 2026-11-02T19:30:00',
      '2026-11-02T19:30:00 2026-11-02T20:00:00',
      '2026-11-03T19:00:00 2026-11-03T20:00:00',
    ])
    expect(events.every(({ startDate }) => startDate.zone.tzid === 'floating')).toBe(true)
  })

  it('goes on after midnight when a day begins late', () => {
    const [, second] = read(small, { style: 'timed', startsAt: 23 * 60 + 45, hasMilestones: false })
    expect(String(second?.startDate)).toBe('2026-11-03T00:15:00')
  })

  it('marks the end of each planned step', () => {
    const milestones = read(small).slice(3)
    expect(
      milestones.map(({ summary, startDate }) => `${startDate.toString()} ${summary}`),
    ).toEqual(['2026-11-02 Idea chosen', '2026-11-03 Two endpoints on a database'])
  })

  it('names the calendar after the plan, on one line', () => {
    const bundle = buildBundle().plan({ title: 'Blog; v2, \\o/\nEND:VCALENDAR' }).build()
    const calendar = new ICAL.Component(ICAL.parse(toICalendar(bundle, { now })))
    // This parser does not know the property (RFC 7986) and leaves its escapes.
    expect(calendar.getFirstPropertyValue('name')).toBe('Blog\\; v2\\, \\\\o/ END:VCALENDAR')
  })

  it('reminds only when asked to', () => {
    const alarms = (options: Partial<ICalendarOptions>) =>
      read(small, { style: 'timed', ...options }).flatMap(({ component }) =>
        component.getAllSubcomponents('valarm'),
      )
    expect(alarms({})).toEqual([])
    expect(
      alarms({ alarm: 10 }).map((alarm) => String(alarm.getFirstPropertyValue('trigger'))),
    ).toEqual(['-PT10M', '-PT10M', '-PT10M'])
  })

  it('leaves out what lies before a day', () => {
    const events = read(small, { from: toDay('2026-11-03'), hasMilestones: false })
    expect(events.map(({ startDate }) => String(startDate))).toEqual(['2026-11-03'])
  })

  it('keeps the UID of a session that is planned anew, and raises its sequence', () => {
    const later = catchUp(small, toDay('2026-11-04'))
    const before = read(small, { hasMilestones: false })
    const after = read(later, { hasMilestones: false, now: now + 60_000 })
    const uids = (events: ICAL.Event[]) => new Set(events.map(({ uid }) => uid))
    for (const uid of uids(before)) expect(uids(after)).toContain(uid)
    expect(after[0]?.sequence).toBeGreaterThan(before[0]?.sequence ?? Infinity)
  })

  it('gives the same text for the same plan and moment', () => {
    expect(toICalendar(small, { now })).toBe(toICalendar(small, { now }))
  })

  it('folds lines at 75 octets and ends each in CR LF', () => {
    const bundle = buildBundle()
      .task({ title: '📚日本語'.repeat(40) })
      .build()
    const text = toICalendar(bundle, { now })
    expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true)
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
    for (const line of text.split('\r\n')) {
      expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75)
    }
    expect(read(bundle)[0]?.summary).toContain('📚日本語'.repeat(40))
  })

  it('is one event a session, whatever the texts hold', () => {
    fc.assert(
      fc.property(arbitraryBundle(), fc.constantFrom('all-day', 'timed'), (bundle, style) => {
        const events = read(bundle, { style })
        const { sessions, milestones } = plannedEvents(wellFormed(bundle))
        expect(events).toHaveLength(sessions.length + milestones.length)
        expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length)
        for (const [index, { task }] of sessions.entries()) {
          const title = task.title.replace(/\r\n?/g, '\n').replace(/[^\P{Cc}\n\t]/gu, '\uFFFD')
          // C1 control characters are allowed in TEXT.
          expect(events[index]?.summary.replace(/[\u0080-\u009F]/g, '\uFFFD')).toContain(title)
        }
      }),
    )
  })
})
