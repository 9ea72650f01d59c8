import { translate, translateCount } from '#shared/language/translate'
import { type Day, daysFrom } from '#shared/calendar/day'
import type { PlanBundle } from '#shared/model/plan-bundle'
import { tasksById } from '#shared/model/tasks-by-id'
import type { Schedule } from '#shared/schedule/schedule'

/** A day as consistency sees it. */
export interface ConsistencyDay {
  /** Was there work planned? Days off and days outside the plan have none, and count for nothing. */
  readonly isPlanned: boolean
  /** Was something logged, checked off or written? */
  readonly isKept: boolean
}

/** How steadily planned days were kept. */
export interface Consistency {
  /** Planned days that count so far. */
  readonly planned: number
  /** How many of them were kept. */
  readonly kept: number
  /** 0 to 1, forgiving; null while no planned day counts. */
  readonly score: number | null
}

/** Planned days after which a missed day weighs half of what it did. */
const halfLife = 7

/**
 * How steadily planned days were kept: a count, and a score that forgives (PRODUCT.md, section 6).
 *
 * The score is smoothed exponentially, in the manner of Loop Habit Tracker. It begins at 1, because
 * nothing has been missed yet, and each planned day moves it by a fixed part of the way towards 1 when
 * the day was kept and towards 0 when it was not:
 *
 *     score = m * score + (1 - m) * (kept ? 1 : 0)    with m = 0.5 ^ (1 / 7), about 0.906
 *
 * So one missed day takes less than a tenth, and half of that is back after seven days that were kept.
 * Days off change nothing, in either direction.
 *
 * @param days in order of time
 * @example consistencyOf([{ isPlanned: true, isKept: true }]) // { planned: 1, kept: 1, score: 1 }
 */
export function consistencyOf(days: readonly ConsistencyDay[]): Consistency {
  const planned = days.filter(({ isPlanned }) => isPlanned)
  if (planned.length === 0) return { planned: 0, kept: 0, score: null }
  const memory = 0.5 ** (1 / halfLife)
  const score = planned.reduce(
    (sum, { isKept }) => memory * sum + (1 - memory) * (isKept ? 1 : 0),
    1,
  )
  return { planned: planned.length, kept: planned.filter(({ isKept }) => isKept).length, score }
}

/**
 * The days of a plan that count for its consistency: the past ones, and today once it is kept; until
 * then today is not over.
 *
 * @param schedule of this plan
 * @param today the day it is
 * @returns in order of time
 */
export function consistencyDays(
  bundle: PlanBundle,
  schedule: Schedule,
  today: Day,
): ConsistencyDay[] {
  const { plan, tasks, logs, reflections } = bundle
  const taskOf = tasksById(tasks)
  const planned = new Set<Day>()
  for (const sessions of [plan.past ?? [], schedule.sessions]) {
    for (const { taskId, date } of sessions) {
      const task = taskOf.get(taskId)
      // What was finished before its day left nothing to do on it.
      if (task && (task.doneOn === null || task.doneOn >= date)) planned.add(date)
    }
  }
  const kept = new Set<Day | null>()
  for (const { date } of reflections) kept.add(date)
  for (const { doneOn } of tasks) kept.add(doneOn)
  for (const { taskId, date, minutes } of logs) {
    if (minutes > 0 && taskOf.has(taskId)) kept.add(date)
  }
  return daysFrom(plan.firstDay, today < plan.lastDay ? today : plan.lastDay)
    .filter((date) => date < today || kept.has(date))
    .map((date) => ({ isPlanned: planned.has(date), isKept: kept.has(date) }))
}

/**
 * The count in words; a fact, without blame.
 *
 * @example describeKept({ planned: 19, kept: 17, score: 0.9 }) // '17 of 19 planned days kept'
 */
export function describeKept({ planned, kept }: Consistency): string {
  if (planned === 0) return translate('No planned day has passed yet')
  return translateCount(
    planned,
    '{kept} of {count} planned day kept',
    '{kept} of {count} planned days kept',
    { kept },
  )
}
