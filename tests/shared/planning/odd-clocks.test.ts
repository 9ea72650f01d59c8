import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Day, toDay } from '#shared/calendar/day'
import { catchUp } from '#shared/planning/catch-up'
import { planNotice } from '#shared/planning/plan-notice'
import { consistencyDays, consistencyOf } from '#shared/reflection/consistency'
import { nextReminders } from '#shared/reminders/next-reminders'
import { openFromEarlier } from '#shared/schedule/open-from-earlier'
import { planSchedule } from '#shared/schedule/plan-schedule'
import { deriveTimeline } from '#shared/timeline/timeline'
import { arbitraryStory } from './arbitrary-story'

/** Days a clock may show that is wrong: its beginning, set back, set forward, and the ends of the calendar. */
const oddDays: readonly Day[] = [
  '0001-01-02',
  '1970-01-01',
  '2000-02-29',
  '2026-10-30',
  '2027-12-31',
  '2126-11-02',
  '9999-11-01',
].map(toDay)

describe('with a clock that is wrong', () => {
  it('a plan is shown all the same, and nothing of it is lost or made up', () => {
    fc.assert(
      fc.property(arbitraryStory(), fc.constantFrom(...oddDays), ({ bundle }, today) => {
        const before = structuredClone(bundle)
        const schedule = planSchedule(bundle)
        const days = consistencyDays(bundle, schedule, today)
        const facts = new Set([
          ...bundle.logs.map(({ date }) => date),
          ...bundle.reflections.map(({ date }) => date),
          ...bundle.tasks.map(({ doneOn }) => doneOn),
        ])
        expect(consistencyOf(days).kept).toBeLessThanOrEqual(facts.size)
        expect(days.filter(({ isKept }) => isKept).length).toBeLessThanOrEqual(facts.size)
        expect(
          openFromEarlier(bundle, schedule, today).every(({ days: [first] }) => first! < today),
        ).toBe(true)
        planNotice(bundle, schedule, today)
        deriveTimeline(bundle, schedule, today)
        const time = { time: '19:00', dayStartHour: 4 }
        expect(nextReminders(bundle, schedule, today, time, 0).length).toBeLessThanOrEqual(28)
        expect(bundle).toEqual(before)
      }),
    )
  })

  it('catching up plans the open work anew and touches no fact', () => {
    fc.assert(
      fc.property(arbitraryStory(), fc.constantFrom(...oddDays), ({ bundle }, today) => {
        const after = catchUp(bundle, today)
        for (const kind of ['tasks', 'logs', 'reflections', 'ratings', 'postings'] as const) {
          expect(after[kind]).toEqual(bundle[kind])
        }
        expect(after.plan.firstDay <= after.plan.lastDay).toBe(true)
        planSchedule(after)
      }),
    )
  })
})
