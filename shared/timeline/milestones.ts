import type { Day } from '#shared/calendar/day'
import { translate } from '#shared/language/translate'
import type { PlanBundle } from '#shared/model/plan-bundle'
import type { PlannedSession } from '#shared/model/planned-session'
import { steps, type Step } from '#shared/model/step'
import type { Task } from '#shared/model/task'
import { tasksById } from '#shared/model/tasks-by-id'
import type { Schedule } from '#shared/schedule/schedule'

/** The end of a step. */
export interface Milestone {
  readonly step: Step
  /** What is reached, such as "Idea chosen". */
  readonly name: string
  /** The day it was reached, or for which its last session is planned; null when it has no such day. */
  readonly day: Day | null
  readonly isReached: boolean
  /** Minutes of the step that found no place in the plan. */
  readonly unfitted: number
  /** Its day in the first plan; null when that had no work of the step. */
  readonly firstPlanned: Day | null
}

const names: Readonly<Record<Step, string>> = {
  get 1() {
    return translate('Idea chosen')
  },
  get 2() {
    return translate('Two endpoints on a database')
  },
  get 3() {
    return translate('Whole journey in the browser')
  },
  get 4() {
    return translate('Both layers polished')
  },
}

/**
 * Where each step ends, or has ended. A step is reached when all of its tasks are checked off.
 *
 * @param schedule of this plan
 * @param firstPlan its first schedule
 * @returns all four steps in order
 */
export function milestones(
  { tasks }: PlanBundle,
  schedule: Schedule,
  firstPlan: readonly PlannedSession[],
): Milestone[] {
  const ends = steps.map(() => ({
    tasks: 0,
    open: 0,
    done: null as Day | null,
    unfitted: 0,
    planned: null as Day | null,
    firstPlanned: null as Day | null,
  }))
  // One pass over each list: a plan of ten years has ten thousand of everything.
  const taskOf = tasksById(tasks)
  const endOf = (task: Task | undefined) => task && ends[task.step - 1]
  for (const task of tasks) {
    const end = endOf(task)!
    end.tasks += 1
    if (task.doneOn === null) end.open += 1
    else end.done = laterOf(end.done, task.doneOn)
  }
  for (const { taskId, minutes } of schedule.unfitted) {
    const end = endOf(taskOf.get(taskId))
    if (end) end.unfitted += minutes
  }
  for (const { taskId, date } of schedule.sessions) {
    const end = endOf(taskOf.get(taskId))
    if (end) end.planned = laterOf(end.planned, date)
  }
  for (const { taskId, date } of firstPlan) {
    const end = endOf(taskOf.get(taskId))
    if (end) end.firstPlanned = laterOf(end.firstPlanned, date)
  }
  return steps.map((step, index) => {
    const { unfitted, done, planned, firstPlanned, ...count } = ends[index]!
    const isReached = count.tasks > 0 && count.open === 0
    return {
      step,
      name: names[step],
      day: isReached ? done : unfitted > 0 ? null : planned,
      isReached,
      unfitted: isReached ? 0 : unfitted,
      firstPlanned,
    }
  })
}

function laterOf(before: Day | null, day: Day): Day {
  return before === null || day > before ? day : before
}
