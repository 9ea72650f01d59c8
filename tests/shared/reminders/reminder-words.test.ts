import { describe, expect, test } from 'vitest'
import { toDay } from '#shared/calendar/day'
import { describeMissed } from '#shared/reminders/describe-missed'
import { readReminderId, reminderId } from '#shared/reminders/reminder-id'

const subject = { planId: 'plan-1', day: toDay('2026-11-17'), time: '19:00' }

describe('the id of a reminder', () => {
  test.each(['plan-1', 'a plan with spaces', 'a\nb 2026-11-17 19:00', ''])(
    'leads back to the plan %j, its day and its time',
    (planId) => {
      expect(readReminderId(reminderId({ ...subject, planId }))).toEqual({ ...subject, planId })
    },
  )

  test.each([
    '',
    'plan-1',
    'plan-1 2026-02-30 19:00',
    'plan-1 2026-11-17',
    'plan-1 2026-11-17 7pm',
  ])('%j is none', (id) => expect(readReminderId(id)).toBeNull())
})

describe('a missed reminder', () => {
  test.each([
    ['2026-11-17', 'You meant to write at 19:00 today.'],
    ['2026-11-18', 'You meant to write at 19:00 yesterday.'],
    ['2026-11-20', 'You meant to write at 19:00 on Tue 17 Nov.'],
  ])('is described on %s', (today, words) => {
    expect(describeMissed(subject, toDay(today))).toBe(words)
  })
})
