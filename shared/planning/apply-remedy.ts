import type { Day } from '#shared/calendar/day'
import { assertNever } from '#shared/assert-never'
import type { PlanBundle } from '#shared/model/plan-bundle'
import { setLastDay, setWeekly } from '#shared/planning/edit-days'
import { removeTask } from '#shared/planning/edit-tasks'
import type { Remedy } from '#shared/schedule/schedule'

/**
 * Applies what a schedule offered to make everything fit.
 *
 * @param today the day it is; days before it keep their minutes
 */
export function applyRemedy(bundle: PlanBundle, remedy: Remedy, today: Day): PlanBundle {
  switch (remedy.kind) {
    case 'extend':
      return setLastDay(bundle, remedy.lastDay, today)
    case 'more-minutes':
      return raiseDays(bundle, remedy.minutesPerDay, today)
    case 'drop-optional':
      return remedy.taskIds.reduce((plan, taskId) => removeTask(plan, taskId, today), bundle)
    default:
      return assertNever(remedy)
  }
}

/** Every day with time gets at least so many minutes, single days too; days off stay off. */
function raiseDays(bundle: PlanBundle, minutes: number, today: Day): PlanBundle {
  const raise = (value: number) => (value > 0 ? Math.max(value, minutes) : value)
  const raised = setWeekly(bundle, bundle.plan.weekly.map(raise), today)
  const overrides = Object.fromEntries(
    Object.entries(raised.plan.overrides).map(([day, value]) => [
      day,
      day < today ? value : raise(value),
    ]),
  )
  return { ...raised, plan: { ...raised.plan, overrides } }
}
