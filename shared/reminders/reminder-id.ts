import { type Day, isDay } from '#shared/calendar/day'

/** What a reminder is about. */
export interface ReminderSubject {
  readonly planId: string
  readonly day: Day
  /** `HH:mm`, the time it was set for. */
  readonly time: string
}

/**
 * The name of a reminder: the same for the same plan, day and time, so that none is shown twice. Another
 * time on the same day is another reminder.
 */
export function reminderId({ planId, day, time }: ReminderSubject): string {
  return `${planId} ${day} ${time}`
}

/**
 * What a reminder of this name is about.
 *
 * @returns null for a name that is not one of a reminder
 * @example readReminderId('plan-1 2026-11-17 19:00') // { planId: 'plan-1', day: '2026-11-17', time: '19:00' }
 */
export function readReminderId(id: string): ReminderSubject | null {
  const [, planId, day, time] = /^(.*) (\S{10}) (\d\d:\d\d)$/s.exec(id) ?? []
  return planId !== undefined && isDay(day) && time ? { planId, day, time } : null
}
