import ICAL from 'ical.js'
import { describe, expect, it } from 'vitest'
import { toDay } from '#shared/calendar/day'
import type { ExportContext } from '#shared/export/export-format'
import { calendarFile } from '#shared/export/formats/icalendar/calendar-file'
import { buildBundle } from '../../support/build-bundle'

const bundle = buildBundle()
  .plan({
    firstDay: '2026-11-02',
    lastDay: '2026-11-06',
    replannedOn: '2026-11-03',
    spread: 'early',
    weekly: [0, 60, 60, 60, 60, 60, 0],
    past: [{ taskId: 'task-1', date: toDay('2026-11-02'), minutes: 60 }],
  })
  .task({ title: 'Create the table', estimate: 120 })
  .build()

const context = (options: ExportContext['options'] = {}): ExportContext => ({
  now: Date.UTC(2026, 10, 3),
  today: toDay('2026-11-03'),
  options,
})

function events(options?: ExportContext['options']) {
  const file = calendarFile.render(bundle, context(options))
  if (file.kind !== 'text') throw new Error('A calendar is a text')
  const component = new ICAL.Component(ICAL.parse(file.text))
  return component.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event))
}

const named = (name: string, options?: ExportContext['options']) =>
  events(options).filter(({ summary }) => summary.startsWith(name))

describe('the calendar file', () => {
  it('holds the sessions from today on, at seven in the evening', () => {
    const [first] = named('Create the table')
    expect(first?.startDate.toString()).toBe('2026-11-03T19:00:00')
    expect(first?.component.getAllSubcomponents('valarm')).toHaveLength(0)
  })

  it('starts and reminds when the user says', () => {
    const [first] = named('Create the table', { startsAt: '06:30', alarm: '10' })
    expect(first?.startDate.toString()).toBe('2026-11-03T06:30:00')
    expect(first?.component.getAllSubcomponents('valarm')).toHaveLength(1)
  })

  it('takes past sessions in, leaves ends of steps out, and blocks no time if asked', () => {
    const options = { earlier: true, milestones: false, style: 'all-day', alarm: '10' }
    const all = events(options)
    expect(all.map(({ startDate }) => startDate.toString())[0]).toBe('2026-11-02')
    expect(all.every(({ summary }) => summary.startsWith('Create the table'))).toBe(true)
    expect(all[0]?.component.getAllSubcomponents('valarm')).toHaveLength(0)
  })

  it.each([{}, { earlier: true }, { style: 'all-day' }])(
    'previews what it writes: %j',
    (options) => {
      const preview = calendarFile.preview?.(bundle, context(options))
      expect((preview?.rows.length ?? 0) + (preview?.more ?? 0)).toBe(
        named('Create the table', options).length,
      )
    },
  )

  it('previews when and what', () => {
    expect(calendarFile.preview?.(bundle, context()).rows[0]).toEqual({
      when: 'Tue 3 Nov, 19:00 to 20:00',
      step: 1,
      title: 'Create the table',
    })
    expect(calendarFile.preview?.(bundle, context({ style: 'all-day' })).rows[0]?.when).toBe(
      'Tue 3 Nov, 60\u00a0min',
    )
  })

  it('counts what a switch is about', () => {
    const { earlier, milestones } = calendarFile.options
    expect(earlier?.kind === 'switch' && earlier.count?.(bundle, context())).toBe(1)
    expect(milestones?.kind === 'switch' && milestones.count?.(bundle, context())).toBe(1)
  })
})
