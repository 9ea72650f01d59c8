import { addDays, type Day, daysFrom } from '#shared/calendar/day'
import type { Plan, Spread } from '#shared/model/plan'
import type { PlanBundle } from '#shared/model/plan-bundle'
import { replanFrom } from '#shared/planning/replan-from'
import { dayCapacity } from '#shared/schedule/day-capacities'

/**
 * Sets the minutes of single days; null gives a day back to its weekday. Past days stay as they are.
 *
 * @param minutes whole minutes, 0 for a day off
 * @param today the day it is
 */
export function setDayMinutes(
  bundle: PlanBundle,
  days: readonly Day[],
  minutes: number | null,
  today: Day,
): PlanBundle {
  const coming = days.filter((day) => day >= today)
  const kept = Object.entries(bundle.plan.overrides).filter(([day]) => !coming.includes(day as Day))
  const added = minutes === null ? [] : coming.map((day) => [day, minutes] as const)
  return withPlan(bundle, { overrides: Object.fromEntries([...kept, ...added]) }, today)
}

/**
 * Sets the minutes of a usual week. Days that have passed keep the minutes they had.
 *
 * @param weekly minutes for each weekday, Sunday first
 * @param today the day it is
 */
export function setWeekly(bundle: PlanBundle, weekly: readonly number[], today: Day): PlanBundle {
  const { plan } = bundle
  const passed = daysFrom(plan.firstDay, addDays(today, -1)).filter((day) => day <= plan.lastDay)
  const changed = passed.filter(
    (day) => dayCapacity(plan, day) !== dayCapacity({ ...plan, weekly }, day),
  )
  const frozen = Object.fromEntries(changed.map((day) => [day, dayCapacity(plan, day)]))
  return withPlan(bundle, { weekly, overrides: { ...plan.overrides, ...frozen } }, today)
}

/** Moves the end of a plan; `lastDay` is inclusive and not before the first day. */
export function setLastDay(bundle: PlanBundle, lastDay: Day, today: Day): PlanBundle {
  return withPlan(bundle, { lastDay }, today)
}

/** Moves the beginning of a plan that has not begun yet; one that has begun keeps its own. */
export function setFirstDay(bundle: PlanBundle, firstDay: Day, today: Day): PlanBundle {
  if (bundle.plan.firstDay <= today) return bundle
  return { ...bundle, plan: { ...bundle.plan, firstDay, replannedOn: firstDay } }
}

/** Spreads the work that is left evenly, or as early as possible. */
export function setSpread(bundle: PlanBundle, spread: Spread, today: Day): PlanBundle {
  return withPlan(bundle, { spread }, today)
}

function withPlan(bundle: PlanBundle, fields: Partial<Plan>, today: Day): PlanBundle {
  const replanned = replanFrom(bundle, today)
  return { ...replanned, plan: { ...replanned.plan, ...fields } }
}
