import type { Day } from '#shared/calendar/day'
import type { PlanBundle } from '#shared/model/plan-bundle'
import { dayOverview } from '#shared/schedule/day-overview'
import { openFromEarlier } from '#shared/schedule/open-from-earlier'
import type { Schedule } from '#shared/schedule/schedule'
import type { TodayWork } from './today-work'

/** The work the screen lists, each task once. */
export interface ListedWork {
  /** Planned for today, and what was done beside it. */
  readonly today: readonly TodayWork[]
  /** Left open by past days; it stays here until it is checked off, also while it is worked on. */
  readonly earlier: readonly TodayWork[]
  /** Minutes of today. */
  readonly planned: number
  readonly logged: number
}

export function listWork(bundle: PlanBundle, schedule: Schedule, today: Day): ListedWork {
  const day = dayOverview(bundle, schedule, today, today)
  const planned = new Set(day.sessions.map(({ task }) => task.id))
  const open = openFromEarlier(bundle, schedule, today).filter(({ task }) => !planned.has(task.id))
  const openIds = new Set(open.map(({ task }) => task.id))
  const extra = day.extra.filter(({ task }) => !openIds.has(task.id))
  const loggedOn = (taskId: string) => day.extra.find(({ task }) => task.id === taskId)?.logged ?? 0
  return {
    today: [
      ...day.sessions.map(({ task, minutes, logged }) => {
        return { task, planned: minutes, logged, missed: [] }
      }),
      ...extra.map(({ task, logged }) => ({ task, planned: 0, logged, missed: [] })),
    ],
    earlier: open.map(({ task, minutes, days }) => {
      return { task, planned: minutes, logged: loggedOn(task.id), missed: days }
    }),
    planned: day.planned,
    logged: day.logged,
  }
}
