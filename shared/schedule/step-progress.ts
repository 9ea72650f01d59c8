import type { Day } from '#shared/calendar/day'
import type { PlanBundle } from '#shared/model/plan-bundle'
import { steps, type Step } from '#shared/model/step'
import type { Task } from '#shared/model/task'
import { tasksById } from '#shared/model/tasks-by-id'
import type { Schedule } from '#shared/schedule/schedule'

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
  const taskOf = tasksById(tasks)
  const found = steps.map((step) => ({
    step,
    tasks: 0,
    doneTasks: 0,
    estimate: 0,
    logged: 0,
    firstDay: null as Day | null,
    lastDay: null as Day | null,
  }))
  // One pass over each list: a plan of ten years has ten thousand of everything.
  const progressOf = (task: Task) => found[task.step - 1]!
  for (const task of tasks) {
    const progress = progressOf(task)
    progress.tasks += 1
    progress.estimate += task.estimate
    if (task.doneOn !== null) progress.doneTasks += 1
  }
  for (const { taskId, minutes } of logs) {
    const task = taskOf.get(taskId)
    if (task) progressOf(task).logged += minutes
  }
  for (const { taskId, date } of schedule.sessions) {
    const task = taskOf.get(taskId)
    if (!task) continue
    const progress = progressOf(task)
    progress.firstDay ??= date
    progress.lastDay = date
  }
  return found
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
