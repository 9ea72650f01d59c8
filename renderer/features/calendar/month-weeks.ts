import {
  addDays,
  type Day,
  daysBetween,
  daysFrom,
  startOfMonth,
  startOfWeek,
} from '#shared/calendar/day'

/** A row of the calendar: seven days, and which week of the plan they are (1 is the first), if any. */
export interface CalendarWeek {
  readonly number: number | null
  readonly days: readonly Day[]
}

interface PlanDays {
  readonly firstDay: Day
  readonly lastDay: Day
}

/**
 * The weeks of a month that are drawn. In a month of the plan these are the weeks that touch it, the
 * weeks before it starts and after it ends are folded away; in any other month all of them.
 *
 * @param month any day of the month
 * @param today its week is never folded away
 */
export function monthWeeks(month: Day, plan: PlanDays, today?: Day): CalendarWeek[] {
  const first = startOfMonth(month)
  const last = addDays(startOfMonth(addDays(first, 31)), -1)
  const weeks = daysFrom(startOfWeek(first), last)
    .filter((_, index) => index % 7 === 0)
    .map((start) => weekOf(start, plan))
  const isOfPlan = ({ number }: CalendarWeek) => number !== null
  if (!weeks.some(isOfPlan)) return weeks
  const isKept = (week: CalendarWeek) => isOfPlan(week) || week.days.some((day) => day === today)
  return weeks.slice(weeks.findIndex(isKept), weeks.findLastIndex(isKept) + 1)
}

/** The week that holds a day. */
export function weekOf(day: Day, plan: PlanDays): CalendarWeek {
  const start = startOfWeek(day)
  return { number: weekOfPlan(start, plan), days: daysFrom(start, addDays(start, 6)) }
}

/** The month before or after, by its first day. */
export function shiftMonth(month: Day, by: 1 | -1): Day {
  const first = startOfMonth(month)
  return by === 1 ? startOfMonth(addDays(first, 31)) : startOfMonth(addDays(first, -1))
}

function weekOfPlan(start: Day, { firstDay, lastDay }: PlanDays): number | null {
  if (start > lastDay || addDays(start, 6) < firstDay) return null
  return daysBetween(startOfWeek(firstDay), start) / 7 + 1
}
