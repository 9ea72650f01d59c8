import { addDays, type Day, daysFrom } from '#shared/calendar/day'
import { instantOf } from '#shared/calendar/instant-of'
import type { Reminder } from '#shared/ipc/desktop-api'
import { translate } from '#shared/language/translate'
import { isOwnPlan } from '#shared/model/is-own-plan'
import type { PlanBundle } from '#shared/model/plan-bundle'
import { isEmptyReflection } from '#shared/reflection/empty-reflection'
import { reminderId } from '#shared/reminders/reminder-id'
import { dayCapacity } from '#shared/schedule/day-capacities'
import type { Schedule } from '#shared/schedule/schedule'

/** When one wants to be reminded, and when a day ends. */
export interface ReminderTime {
  /** `HH:mm` on the clock of this machine. */
  readonly time: string
  /** 0 to 23, the hour of the clock at which a new day starts. */
  readonly dayStartHour: number
}

/** How many days ahead reminders are set; nobody leaves the app alone for longer and wants to be called back. */
const daysAhead = 28

const minute = 60_000

/**
 * The reminders to write that are still to come, one for each planned day: a day of the plan with a session
 * or with time for one, on which nothing is written yet (PRODUCT.md, section 6). A time after midnight belongs
 * to the day that has not ended by then.
 *
 * @param schedule of this plan
 * @param today the day it is
 * @param now epoch milliseconds; what lies before is over
 * @returns in the order of time, for the next four weeks; none for a sample or a plan that was put away
 * @example nextReminders(bundle, schedule, toDay('2026-11-17'), { time: '19:00', dayStartHour: 4 }, noon)
 *   // [{ id: 'plan-1 2026-11-17 19:00', at: ..., ... }, ...]
 */
export function nextReminders(
  { plan, reflections }: PlanBundle,
  schedule: Schedule,
  today: Day,
  { time, dayStartHour }: ReminderTime,
  now: number,
): Reminder[] {
  if (!isOwnPlan(plan)) return []
  const worked = new Set(schedule.sessions.map(({ date }) => date))
  const written = new Set(
    reflections.filter((entry) => !isEmptyReflection(entry)).map(({ date }) => date),
  )
  const dayStart = `${String(dayStartHour).padStart(2, '0')}:00`
  return daysFrom(today, addDays(today, daysAhead - 1))
    .filter((day) => day >= plan.firstDay && day <= plan.lastDay)
    .filter((day) => !written.has(day) && (worked.has(day) || dayCapacity(plan, day) > 0))
    .map((day) => {
      const nextDay = addDays(day, 1)
      const until = instantOf(nextDay, dayStart)
      // A clock that is put forward may skip the time together with the end of the day.
      const at = Math.min(instantOf(time < dayStart ? nextDay : day, time), until - minute)
      return { id: reminderId({ planId: plan.id, day, time }), at, until, ...words() }
    })
    .filter(({ at }) => at > now)
}

/** Nothing of the plan: a notification may be read by others. */
function words() {
  return {
    title: translate('How was today?'),
    body: translate('Two minutes to write it down, while it is fresh.'),
  }
}
