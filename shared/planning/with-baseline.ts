import type { PlanBundle } from '#shared/model/plan-bundle'
import type { PlannedSession } from '#shared/model/planned-session'
import { planSchedule } from '#shared/schedule/plan-schedule'

/** A new plan with its first schedule kept, so that plan and reality can be compared later. */
export function withBaseline(bundle: PlanBundle): PlanBundle {
  const baseline = planSchedule(bundle).sessions.map(({ taskId, date, minutes }) => ({
    taskId,
    date,
    minutes,
  }))
  return { ...bundle, plan: { ...bundle.plan, baseline } }
}

/**
 * The first schedule of a plan.
 *
 * @returns what was kept; for a plan that kept none, what its tasks and days give from its first day on
 */
export function baselineOf(bundle: PlanBundle): readonly PlannedSession[] {
  const { plan, tasks } = bundle
  if (plan.baseline) return plan.baseline
  return planSchedule({
    ...bundle,
    plan: { ...plan, replannedOn: plan.firstDay },
    tasks: tasks.map((task) => ({ ...task, doneOn: null })),
    pins: [],
    logs: [],
  }).sessions
}
