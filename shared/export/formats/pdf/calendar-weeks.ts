import { addDays, type Day, daysFrom, startOfWeek } from '#shared/calendar/day'
import type { PrintedDay } from '#shared/export/formats/pdf/printed-document'
import type { PlanBundle } from '#shared/model/plan-bundle'
import { type DayOverview, overviewDays } from '#shared/schedule/day-overview'
import type { Schedule } from '#shared/schedule/schedule'
import { formatMinutes } from '#shared/wording/format-minutes'

/**
 * The weeks of a plan as a printed calendar has them, Monday first.
 *
 * @param today days before it are facts
 * @returns whole weeks, with the days outside the plan at both ends
 */
export function calendarWeeks(
  bundle: PlanBundle,
  schedule: Schedule,
  today: Day,
): (readonly PrintedDay[])[] {
  const { firstDay, lastDay } = bundle.plan
  const start = startOfWeek(firstDay)
  const days = daysFrom(start, addDays(startOfWeek(lastDay), 6))
  const printed = overviewDays(bundle, schedule, days, today).map((day) =>
    printDay(day, day.date >= firstDay && day.date <= lastDay),
  )
  return Array.from({ length: printed.length / 7 }, (_, week) =>
    printed.slice(week * 7, week * 7 + 7),
  )
}

function printDay(day: DayOverview, isInPlan: boolean): PrintedDay {
  const { date, state, sessions, extra } = day
  return {
    day: date,
    isInPlan,
    word: isInPlan || day.planned + day.logged > 0 ? wordOf(day) : '',
    mark: state === 'missed' ? 'missed' : isOff(day) && isInPlan ? 'hatched' : 'plain',
    sessions: [
      ...sessions.map(({ task, state: session }) => ({
        step: task.step,
        isDone: session === 'done' || session === 'logged',
        title: task.title,
      })),
      ...extra.map(({ task }) => ({ step: task.step, isDone: true, title: task.title })),
    ],
  }
}

function isOff({ state }: DayOverview): boolean {
  return state === 'off' || state === 'free'
}

function wordOf(day: DayOverview): string {
  if (day.state === 'missed') return 'missed'
  if (day.logged > 0) return formatMinutes(day.logged)
  if (day.planned > 0) return formatMinutes(day.planned)
  return isOff(day) ? 'off' : ''
}
