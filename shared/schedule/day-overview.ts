import type { Day } from '#shared/calendar/day'
import type { PlanBundle } from '#shared/model/plan-bundle'
import type { Task } from '#shared/model/task'
import { dayCapacity } from '#shared/schedule/day-capacities'
import { dayNumber, weekdayAt } from '#shared/schedule/day-number'
import { type DayEntry, type DayIndex, indexDays } from '#shared/schedule/day-index'
import type { Schedule } from '#shared/schedule/schedule'
import { sumOf } from '#shared/sum-of'

/**
 * What a day of the plan is, in one word. What was done comes before what was planned, and that
 * before what could have been.
 *
 * - `logged`: something was logged or checked off on this past day, or all planned for it is done
 * - `missed`: past, with planned work, and nothing came of it
 * - `today`: today, with work or time for it
 * - `planned`: still to come, with work
 * - `off`: its weekday has time, but the day was taken off
 * - `free`: there is no time on its weekday
 * - `spare`: there is time, and nothing is planned
 * - `before`, `after`: outside the plan
 */
export type DayState =
  'logged' | 'missed' | 'today' | 'planned' | 'off' | 'free' | 'spare' | 'before' | 'after'

/** What came of a session; `planned` while its day is not over. */
export type SessionState = 'planned' | 'done' | 'logged' | 'missed'

/** A session of a day with its task. */
export interface DaySession {
  readonly task: Task
  /** Minutes planned. */
  readonly minutes: number
  readonly pinned: boolean
  /** Minutes logged on the task on this day. */
  readonly logged: number
  readonly state: SessionState
}

/** Work that was done on a day without being planned for it. */
export interface ExtraWork {
  readonly task: Task
  /** Minutes logged; 0 when it was only checked off. */
  readonly logged: number
}

/** Everything a week strip or a calendar shows of a day. */
export interface DayOverview {
  readonly date: Day
  readonly state: DayState
  readonly isToday: boolean
  /** Minutes available; 0 outside the plan. */
  readonly capacity: number
  /** Minutes planned. */
  readonly planned: number
  /** Minutes logged, on planned and other tasks. */
  readonly logged: number
  /** In the order of work. */
  readonly sessions: readonly DaySession[]
  readonly extra: readonly ExtraWork[]
}

/**
 * What there is to know about one day. For many days use {@link overviewDays}.
 *
 * @param schedule of this plan
 * @param today the day it is
 */
export function dayOverview(
  bundle: PlanBundle,
  schedule: Schedule,
  day: Day,
  today: Day,
): DayOverview {
  return describeDay(bundle, indexDays(bundle, schedule), day, today)
}

/**
 * What there is to know about many days, looking through the plan only once.
 *
 * @param days in any order
 * @returns one overview for each day, in the same order
 */
export function overviewDays(
  bundle: PlanBundle,
  schedule: Schedule,
  days: readonly Day[],
  today: Day,
): DayOverview[] {
  const index = indexDays(bundle, schedule)
  return days.map((day) => describeDay(bundle, index, day, today))
}

function describeDay({ plan }: PlanBundle, index: DayIndex, day: Day, today: Day): DayOverview {
  const { sessions: planned, logged, done } = index.entryOf(day) ?? emptyDay
  const sessions = planned.map(({ task, minutes, pinned }) => {
    const spent = logged.get(task) ?? 0
    return { task, minutes, pinned, logged: spent, state: sessionState(task, spent, day < today) }
  })
  const plannedTasks = new Set(planned.map(({ task }) => task))
  const extra = [...new Set([...logged.keys(), ...done])]
    .filter((task) => !plannedTasks.has(task))
    .map((task) => ({ task, logged: logged.get(task) ?? 0 }))
  const isInPlan = day >= plan.firstDay && day <= plan.lastDay
  const facts = {
    date: day,
    isToday: day === today,
    capacity: isInPlan ? dayCapacity(plan, day) : 0,
    planned: sumOf(sessions.map(({ minutes }) => minutes)),
    logged: sumOf([...logged.values()]),
    sessions,
    extra,
  }
  return { ...facts, state: dayState(facts, done.size > 0, plan, today) }
}

const emptyDay: DayEntry = { sessions: [], logged: new Map(), done: new Set() }

function sessionState(task: Task, logged: number, isPast: boolean): SessionState {
  if (task.doneOn !== null) return 'done'
  if (logged > 0) return 'logged'
  return isPast ? 'missed' : 'planned'
}

function dayState(
  day: Omit<DayOverview, 'state'>,
  isCheckedOff: boolean,
  plan: PlanBundle['plan'],
  today: Day,
): DayState {
  const hasWork = day.planned > 0 || day.logged > 0 || isCheckedOff
  if (hasWork && day.date < today) {
    const cameToNothing = day.sessions.every(({ state }) => state === 'missed')
    return day.logged > 0 || isCheckedOff || !cameToNothing ? 'logged' : 'missed'
  }
  if (day.isToday && (hasWork || day.capacity > 0)) return 'today'
  if (day.planned > 0) return 'planned'
  if (day.date < plan.firstDay) return 'before'
  if (day.date > plan.lastDay) return 'after'
  if (day.capacity > 0) return 'spare'
  return (plan.weekly[weekdayAt(dayNumber(day.date))] ?? 0) > 0 ? 'off' : 'free'
}
