import type { Day } from '#shared/calendar/day'
import { translate } from '#shared/language/translate'
import type { PlanBundle } from '#shared/model/plan-bundle'
import type { PlannedSession } from '#shared/model/planned-session'
import { steps, type Step } from '#shared/model/step'
import type { Schedule } from '#shared/schedule/schedule'
import { lastOfDays } from '#shared/timeline/last-of-days'

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
  const stepOf = new Map(tasks.map((task) => [task.id, task.step]))
  return steps.map((step) => {
    const isOwn = ({ taskId }: { readonly taskId: string }) => stepOf.get(taskId) === step
    const done = tasks.filter((task) => task.step === step).map(({ doneOn }) => doneOn)
    const isReached = done.length > 0 && !done.includes(null)
    const unfitted = schedule.unfitted.filter(isOwn).reduce((sum, { minutes }) => sum + minutes, 0)
    const planned =
      unfitted > 0 ? null : lastOfDays(schedule.sessions.filter(isOwn).map((s) => s.date))
    return {
      step,
      name: names[step],
      day: isReached ? lastOfDays(done.filter((day) => day !== null)) : planned,
      isReached,
      unfitted: isReached ? 0 : unfitted,
      firstPlanned: lastOfDays(firstPlan.filter(isOwn).map(({ date }) => date)),
    }
  })
}
