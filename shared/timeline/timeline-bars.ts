import type { Day } from '#shared/calendar/day'
import type { PlanBundle } from '#shared/model/plan-bundle'
import type { PlannedSession } from '#shared/model/planned-session'
import type { Step } from '#shared/model/step'
import type { Schedule } from '#shared/schedule/schedule'
import { type TaskDay, taskDays } from '#shared/timeline/task-days'

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
  /** By task id; worked out only when they are asked for, as there can be thousands. */
  readonly byTasks: () => ReadonlyMap<string, readonly TimelineBar[]>
  /** The most minutes any one task has on one day, planned or logged. */
  readonly longestOfTasks: number
}

/**
 * The days of every step and every task: what is or was planned, and what was logged.
 *
 * @param schedule of this plan
 * @param today the day it is; its own work is not missed yet
 */
export function timelineBars(bundle: PlanBundle, schedule: Schedule, today: Day): TimelineBars {
  const days = taskDays(bundle, schedule)
  const bySteps = new Map<Step, TimelineBar[]>()
  let longestOfTasks = 0
  for (const [date, entries] of days) {
    const sums = new Map<Step, { planned: number; logged: number; isDone: boolean }>()
    for (const { task, planned, logged } of entries) {
      let sum = sums.get(task.step)
      if (!sum) sums.set(task.step, (sum = { planned: 0, logged: 0, isDone: false }))
      sum.planned += planned
      sum.logged += logged
      sum.isDone ||= wasDone(task.doneOn, date, today)
      longestOfTasks = Math.max(longestOfTasks, planned, logged)
    }
    for (const [step, { planned, logged, isDone }] of sums) {
      append(bySteps, step, toBar(date, planned, logged, isDone, today))
    }
  }
  return { bySteps, byTasks: () => barsByTask(days, today), longestOfTasks }
}

function barsByTask(
  days: readonly (readonly [Day, readonly TaskDay[]])[],
  today: Day,
): Map<string, TimelineBar[]> {
  const byTasks = new Map<string, TimelineBar[]>()
  for (const [date, entries] of days) {
    for (const { task, planned, logged } of entries) {
      const isDone = wasDone(task.doneOn, date, today)
      append(byTasks, task.id, toBar(date, planned, logged, isDone, today))
    }
  }
  return byTasks
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
