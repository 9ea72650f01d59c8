import { addDays, type Day, formatDay } from '#shared/calendar/day'
import type { ReminderSubject } from '#shared/reminders/reminder-id'

/**
 * A reminder that came while nobody could see it, in a sentence.
 *
 * @param today the day it is
 * @example describeMissed({ planId, day: toDay('2026-11-17'), time: '19:00' }, toDay('2026-11-18'))
 *   // 'You meant to write at 19:00 yesterday.'
 */
export function describeMissed({ day, time }: ReminderSubject, today: Day): string {
  return `You meant to write at ${time} ${nameDay(day, today)}.`
}

function nameDay(day: Day, today: Day): string {
  if (day === today) return 'today'
  return day === addDays(today, -1) ? 'yesterday' : `on ${formatDay(day)}`
}
