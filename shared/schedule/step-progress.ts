import type { Day } from '#shared/calendar/day'
import type { PlanBundle } from '#shared/model/plan-bundle'
import { steps, type Step } from '#shared/model/step'
import type { Schedule } from '#shared/schedule/schedule'
import { sumOf } from '#shared/sum-of'

/** How far a step is. */
export interface StepProgress {
  readonly step: Step
  readonly tasks: number
  readonly doneTasks: number
  /** Minutes all its tasks are expected to take. */
  readonly estimate: number
  /** Minutes logged on its tasks. */
  readonly logged: number
  /** The first and the last day with a session of it in the schedule; null when there is none. */
  readonly firstDay: Day | null
  readonly lastDay: Day | null
}

/**
 * How far each step is.
 *
 * @returns all four steps in order, also those without tasks
 */
export function stepProgress({ tasks, logs }: PlanBundle, schedule: Schedule): StepProgress[] {
  const stepOf = new Map(tasks.map((task) => [task.id, task.step]))
  return steps.map((step) => {
    const own = tasks.filter((task) => task.step === step)
    const days = schedule.sessions
      .filter((session) => stepOf.get(session.taskId) === step)
      .map((session) => session.date)
    return {
      step,
      tasks: own.length,
      doneTasks: own.filter((task) => task.doneOn !== null).length,
      estimate: sumOf(own.map((task) => task.estimate)),
      logged: sumOf(
        logs.filter((log) => stepOf.get(log.taskId) === step).map((log) => log.minutes),
      ),
      firstDay: days[0] ?? null,
      lastDay: days.at(-1) ?? null,
    }
  })
}

/**
 * Whether a step has begun: the day of its first session has come, or something of it was already
 * logged or checked off. The running verdict waits for step 4 (PRODUCT.md, section 5).
 *
 * @param today the day it is
 */
export function hasStepBegun(
  { tasks, logs }: PlanBundle,
  schedule: Schedule,
  step: Step,
  today: Day,
): boolean {
  const own = tasks.filter((task) => task.step === step)
  const ids = new Set(own.map((task) => task.id))
  return (
    own.some((task) => task.doneOn !== null) ||
    logs.some((log) => ids.has(log.taskId)) ||
    schedule.sessions.some((session) => ids.has(session.taskId) && session.date <= today)
  )
}
