import type { Day } from '#shared/calendar/day'
import type { PlanBundle } from '#shared/model/plan-bundle'
import type { PlannedSession } from '#shared/model/planned-session'
import { steps, type Step } from '#shared/model/step'
import { indexDays } from '#shared/schedule/day-index'
import type { Schedule } from '#shared/schedule/schedule'

/**
 * What came of the work of a day: `logged` has minutes, `done` was checked off without any, `missed`
 * is past and nothing came of it, `planned` can still happen.
 */
type BarState = 'planned' | 'logged' | 'done' | 'missed'

/** The work of one step or of one task on one day. */
export interface TimelineBar {
  readonly date: Day
  /** Minutes; 0 when the work was not planned for this day. */
  readonly planned: number
  /** Minutes. */
  readonly logged: number
  readonly state: BarState
}

/** Bars in day order, by what they belong to; what has no work on any day is not in it. */
export interface TimelineBars {
  readonly bySteps: ReadonlyMap<Step, readonly TimelineBar[]>
  /** By task id. */
  readonly byTasks: ReadonlyMap<string, readonly TimelineBar[]>
}

/**
 * The days of every step and every task: what is or was planned, and what was logged.
 *
 * @param schedule of this plan
 * @param today the day it is; its own work is not missed yet
 */
export function timelineBars(bundle: PlanBundle, schedule: Schedule, today: Day): TimelineBars {
  const bySteps = new Map<Step, TimelineBar[]>()
  const byTasks = new Map<string, TimelineBar[]>()
  for (const [date, { sessions, logged, done }] of indexDays(bundle, schedule).entries()) {
    const tasks = new Set([...sessions.map(({ task }) => task), ...logged.keys(), ...done])
    const bars = [...tasks].map((task) => {
      const own = sessions.filter((session) => session.task === task)
      const planned = own.reduce((sum, { minutes }) => sum + minutes, 0)
      const minutes = logged.get(task) ?? 0
      const isDone = wasDone(task.doneOn, date, today)
      return { task, bar: toBar(date, planned, minutes, isDone, today) }
    })
    for (const { task, bar } of bars) append(byTasks, task.id, bar)
    for (const step of steps) {
      const own = bars.filter(({ task }) => task.step === step).map(({ bar }) => bar)
      if (own.length > 0) append(bySteps, step, sumOfBars(date, own, today))
    }
  }
  return { bySteps, byTasks }
}

/**
 * The minutes of sessions by day.
 *
 * @returns minutes; a day without any is not in it
 */
export function minutesByDay(sessions: readonly PlannedSession[]): Map<Day, number> {
  const days = new Map<Day, number>()
  for (const { date, minutes } of sessions) days.set(date, (days.get(date) ?? 0) + minutes)
  return days
}

function sumOfBars(date: Day, bars: readonly TimelineBar[], today: Day): TimelineBar {
  const sum = (read: (bar: TimelineBar) => number) => bars.reduce((all, bar) => all + read(bar), 0)
  const isDone = bars.some(({ state }) => state === 'done')
  return toBar(
    date,
    sum(({ planned }) => planned),
    sum(({ logged }) => logged),
    isDone,
    today,
  )
}

function toBar(
  date: Day,
  planned: number,
  logged: number,
  isDone: boolean,
  today: Day,
): TimelineBar {
  const open = date < today ? 'missed' : 'planned'
  return { date, planned, logged, state: logged > 0 ? 'logged' : isDone ? 'done' : open }
}

/** Work that was done only after its past day was missed on it all the same. */
function wasDone(doneOn: Day | null, date: Day, today: Day): boolean {
  return doneOn !== null && (doneOn <= date || date >= today)
}

function append<K>(map: Map<K, TimelineBar[]>, key: K, bar: TimelineBar): void {
  const bars = map.get(key)
  if (bars) bars.push(bar)
  else map.set(key, [bar])
}
