import type { Day } from '#shared/calendar/day'
import type { Session } from '#shared/schedule/schedule'

/**
 * The days a task is planned for, each with its minutes in all.
 *
 * @param sessions of the task, in day order
 */
export function plannedDays(sessions: readonly Session[] = []): ReadonlyMap<Day, number> {
  const minutesByDay = new Map<Day, number>()
  for (const { date, minutes } of sessions) {
    minutesByDay.set(date, (minutesByDay.get(date) ?? 0) + minutes)
  }
  return minutesByDay
}

/** Planned days as a line of the document has them, such as `2026-11-24 (40 min), 2026-11-25 (55 min)`. */
export function listPlannedDays(days: ReadonlyMap<Day, number>): string {
  return [...days].map(([day, minutes]) => `${day} (${minutes} min)`).join(', ')
}
