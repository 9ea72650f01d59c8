import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, dayOf, toDay } from '#shared/calendar/day'
import { instantOf } from '#shared/calendar/instant-of'
import type { Reminder } from '#shared/ipc/desktop-api'
import { nextReminders } from '#shared/reminders/next-reminders'
import { readReminderId } from '#shared/reminders/reminder-id'
import { planSchedule } from '#shared/schedule/plan-schedule'
import { arbitraryBundle } from '../../support/arbitrary-bundle'
import { buildBundle, type BundleBuilder } from '../../support/build-bundle'

const evening = { time: '19:00', dayStartHour: 4 }
const morning = (day: string): number => instantOf(toDay(day), '09:00')

/** The days reminded of, as seen on the morning of a day. */
function daysOf(builder: BundleBuilder, today = '2026-11-02', now = morning(today)): string[] {
  return remind(builder, today, now).map(({ id }) => String(readReminderId(id)?.day))
}

function remind(
  builder: BundleBuilder,
  today = '2026-11-02',
  now = morning(today),
  when = evening,
): Reminder[] {
  const bundle = builder.build()
  return nextReminders(bundle, planSchedule(bundle), toDay(today), when, now)
}

const oneWeek = buildBundle().plan({ firstDay: '2026-11-02', lastDay: '2026-11-08' })

describe('the reminders to come', () => {
  test('are one for each day of the plan with time, at its time, and say what about', () => {
    expect(daysOf(oneWeek)).toEqual([
      '2026-11-02',
      '2026-11-03',
      '2026-11-04',
      '2026-11-05',
      '2026-11-06',
    ])
    expect(remind(oneWeek)[0]).toEqual({
      id: 'plan-1 2026-11-02 19:00',
      at: new Date(2026, 10, 2, 19).getTime(),
      until: new Date(2026, 10, 3, 4).getTime(),
      title: 'How was today?',
      body: 'Two minutes to write it down, while it is fresh.',
    })
  })

  test('leave out a day off, but not a day without time that has a session', () => {
    const plan = oneWeek
      .plan({ overrides: { '2026-11-03': 0 } })
      .task({ estimate: 60 })
      .pin({ date: '2026-11-07', minutes: 30 })
    expect(daysOf(plan)).toEqual([
      '2026-11-02',
      '2026-11-04',
      '2026-11-05',
      '2026-11-06',
      '2026-11-07',
    ])
  })

  test('leave out a day that is written about, but not one whose entry is empty', () => {
    const plan = oneWeek
      .reflection({ date: '2026-11-02', text: 'Done.' })
      .reflection({ date: '2026-11-03', step: 2 })
    expect(daysOf(plan)[0]).toBe('2026-11-03')
  })

  test('are none for today once its time has come', () => {
    const seven = instantOf(toDay('2026-11-02'), '19:00')
    expect(daysOf(oneWeek, '2026-11-02', seven - 1)).toContain('2026-11-02')
    expect(daysOf(oneWeek, '2026-11-02', seven)).not.toContain('2026-11-02')
  })

  test('are none before and after the plan, for the sample and for a plan put away', () => {
    expect(daysOf(oneWeek, '2026-10-30')[0]).toBe('2026-11-02')
    expect(daysOf(oneWeek, '2026-11-09')).toEqual([])
    expect(daysOf(oneWeek.plan({ isSample: true }))).toEqual([])
    expect(daysOf(oneWeek.plan({ archivedAt: 1 }))).toEqual([])
  })

  test('after midnight belong to the day that has not ended', () => {
    const [first] = remind(oneWeek, '2026-11-02', morning('2026-11-02'), {
      time: '00:30',
      dayStartHour: 4,
    })
    expect(first).toMatchObject({
      id: 'plan-1 2026-11-02 00:30',
      at: new Date(2026, 10, 3, 0, 30).getTime(),
      until: new Date(2026, 10, 3, 4).getTime(),
    })
  })

  test('look four weeks ahead', () => {
    const long = buildBundle().plan({ lastDay: '2027-03-31', weekly: [60, 60, 60, 60, 60, 60, 60] })
    expect(daysOf(long)).toHaveLength(28)
  })
})

const allYear = buildBundle().plan({
  firstDay: '2027-01-01',
  lastDay: '2027-12-31',
  weekly: [60, 60, 60, 60, 60, 60, 60],
})

const anyTime = fc
  .record({
    hour: fc.integer({ min: 0, max: 23 }),
    minute: fc.constantFrom('00', '15', '30', '59'),
  })
  .map(({ hour, minute }) => `${String(hour).padStart(2, '0')}:${minute}`)
const anyWhen = fc.record({ time: anyTime, dayStartHour: fc.integer({ min: 0, max: 12 }) })

describe('whatever the plan, the time and the clock', () => {
  test('each reminder comes in order, on its own day, before that day ends', () => {
    fc.assert(
      fc.property(
        arbitraryBundle(),
        anyWhen,
        fc.integer({ min: -10, max: 40 }),
        (bundle, when, days) => {
          const today = addDays(bundle.plan.firstDay, days)
          const now = instantOf(today, '12:00')
          const reminders = nextReminders(bundle, planSchedule(bundle), today, when, now)
          for (const [index, { id, at, until }] of reminders.entries()) {
            const day = readReminderId(id)?.day
            expect(day && day >= today && day <= bundle.plan.lastDay).toBe(true)
            expect(dayOf(new Date(at), when.dayStartHour)).toBe(day)
            expect(dayOf(new Date(until - 1), when.dayStartHour)).toBe(day)
            expect(at).toBeGreaterThan(now)
            expect(until).toBeGreaterThan(at)
            expect(at).toBeGreaterThan(reminders[index - 1]?.at ?? 0)
          }
        },
      ),
      { numRuns: 60 },
    )
  })

  test('a time the clock skips still comes on its day', () => {
    fc.assert(
      fc.property(anyWhen, (when) => {
        for (let days = 0; days < 364; days += 28) {
          const today = addDays(toDay('2027-01-01'), days)
          for (const { id, at, until } of remind(allYear, today, morning(today), when)) {
            expect(dayOf(new Date(at), when.dayStartHour)).toBe(readReminderId(id)?.day)
            expect(until).toBeGreaterThan(at)
          }
        }
      }),
      { numRuns: 20 },
    )
  })

  test('the clock shows the chosen time on the days on which it changes', () => {
    for (let days = 0; days < 364; days += 28) {
      const today = addDays(toDay('2027-01-01'), days)
      for (const { at } of remind(allYear, today)) {
        const date = new Date(at)
        expect([date.getHours(), date.getMinutes()]).toEqual([19, 0])
      }
    }
  })
})
