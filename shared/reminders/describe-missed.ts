import { addDays, type Day, formatDay } from '#shared/calendar/day'
import { formatTimeOfDay } from '#shared/calendar/format-clock-time'
import { translate } from '#shared/language/translate'
import type { ReminderSubject } from '#shared/reminders/reminder-id'

/**
 * A reminder that came while nobody could see it, in a sentence.
 *
 * @param today the day it is
 * @example describeMissed({ planId, day: toDay('2026-11-17'), time: '19:00' }, toDay('2026-11-18'))
 *   // 'You meant to write at 19:00 yesterday.'
 */
export function describeMissed({ day, time }: ReminderSubject, today: Day): string {
  const at = { time: formatTimeOfDay(time) }
  if (day === today) return translate('You meant to write at {time} today.', at)
  return day === addDays(today, -1)
    ? translate('You meant to write at {time} yesterday.', at)
    : translate('You meant to write at {time} on {day}.', { ...at, day: formatDay(day) })
}
