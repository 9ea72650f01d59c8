import { type Day, toDay, weekdayOf } from '#shared/calendar/day'
import type { Plan } from '#shared/model/plan'
import type { PlanBundle } from '#shared/model/plan-bundle'
import { baselineOf } from '#shared/planning/with-baseline'
import { remainingByTask } from '#shared/schedule/remaining-minutes'
import type { Schedule } from '#shared/schedule/schedule'
import { lastOfDays } from '#shared/timeline/last-of-days'
import { deriveOutlook, type Outlook } from '#shared/timeline/outlook'
import { type ProgressPoint, progressPoints } from '#shared/timeline/progress-points'
import { projectWork } from '#shared/timeline/project-work'
import { spareMinutes } from '#shared/timeline/spare-minutes'
import { deriveStanding, type Standing } from '#shared/timeline/standing'
import { type StepLane, stepLanes } from '#shared/timeline/step-lanes'
import { minutesByDay } from '#shared/timeline/timeline-bars'
import { timelineDays } from '#shared/timeline/timeline-range'
import { workDoneByDay } from '#shared/timeline/work-done'

/** A plan over its days: what was planned first, what is planned now, and what became of it. */
export interface Timeline {
  /** In order, without holes. */
  readonly days: readonly Day[]
  /** Days of the plan that were taken off although their weekday has time. */
  readonly daysOff: ReadonlySet<Day>
  /** All four steps in order. */
  readonly lanes: readonly StepLane[]
  /** The most minutes any one task has on one day, planned or logged. */
  readonly longestOfTasks: number
  /** One for each day. */
  readonly points: readonly ProgressPoint[]
  /** Minutes of work by the first plan up to yesterday. */
  readonly plannedByNow: number
  /** Minutes of planned work that are done. */
  readonly done: number
  /** Minutes that are left. */
  readonly remaining: number
  readonly standing: Standing
  /** The day everything is done at the present pace; once it is, the day it was. Null when there is none. */
  readonly projectedEnd: Day | null
  readonly outlook: Outlook
  /** Minutes from today to the last day that no session takes. */
  readonly spare: number
}

/**
 * Everything the timeline shows of a plan (PRODUCT.md, section 6).
 *
 * The first plan counts without tasks that were removed since: nobody is behind with work that is no
 * longer wanted.
 *
 * @param schedule of this plan
 * @param today the day it is
 */
export function deriveTimeline(bundle: PlanBundle, schedule: Schedule, today: Day): Timeline {
  const { plan, tasks, logs } = bundle
  const known = new Set(tasks.map(({ id }) => id))
  const firstSessions = baselineOf(bundle).filter(({ taskId }) => known.has(taskId))
  const firstPlan = minutesByDay(firstSessions)
  const doneByDay = workDoneByDay(bundle)
  const done = sumUpTo(doneByDay, today)
  const plannedByNow = sumUpTo(firstPlan, today) - (firstPlan.get(today) ?? 0)
  const standing = deriveStanding({
    plannedBefore: plannedByNow,
    plannedWithToday: sumUpTo(firstPlan, today),
    done,
    hasBegun: today >= plan.firstDay || done > 0,
    isFinished: tasks.length > 0 && tasks.every(({ doneOn }) => doneOn !== null),
  })
  const remaining = [...remainingByTask(tasks, logs).values()].reduce((sum, m) => sum + m, 0)
  const from = today > plan.firstDay ? today : plan.firstDay
  const projection = projectWork({
    from,
    remaining,
    doneOnFirst: doneByDay.get(from) ?? 0,
    pace: standing.pace,
    firstPlan,
    firstDay: plan.firstDay,
    addedDays: new Set(schedule.sessions.map(({ date }) => date)),
    availability: plan,
  })
  const finishedOn = lastOfDays(tasks.flatMap(({ doneOn }) => doneOn ?? []))
  const projectedEnd = remaining > 0 ? projection.end : finishedOn
  const days = timelineDays(
    plan,
    [
      ...firstPlan.keys(),
      ...doneByDay.keys(),
      ...logs.map(({ date }) => date),
      ...tasks.flatMap(({ doneOn }) => doneOn ?? []),
      ...[...(plan.past ?? []), ...schedule.sessions].map(({ date }) => date),
    ],
    [projectedEnd, today],
  )
  return {
    days,
    daysOff: daysOffOf(plan),
    ...stepLanes(bundle, schedule, firstSessions, today),
    points: progressPoints(
      days,
      { planned: firstPlan, done: doneByDay, projected: projection.days },
      today,
    ),
    plannedByNow,
    done,
    remaining,
    standing,
    projectedEnd,
    outlook: deriveOutlook(bundle, schedule, today),
    spare: spareMinutes(plan, schedule, today),
  }
}

function daysOffOf({ overrides, weekly, firstDay, lastDay }: Plan): Set<Day> {
  const days = Object.keys(overrides).map(toDay)
  return new Set(
    days.filter((day) => {
      const isInPlan = day >= firstDay && day <= lastDay
      return isInPlan && overrides[day] === 0 && (weekly[weekdayOf(day)] ?? 0) > 0
    }),
  )
}

function sumUpTo(minutes: ReadonlyMap<Day, number>, day: Day): number {
  return [...minutes].reduce((sum, [date, value]) => (date <= day ? sum + value : sum), 0)
}
