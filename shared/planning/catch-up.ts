import { addDays, type Day, daysFrom } from '#shared/calendar/day'
import type { PlanBundle } from '#shared/model/plan-bundle'
import { setDayMinutes } from '#shared/planning/edit-days'
import { replanFrom } from '#shared/planning/replan-from'
import { dayCapacity } from '#shared/schedule/day-capacities'
import { planSchedule } from '#shared/schedule/plan-schedule'

/** A year of days: a plan whose weeks have no time at all must not be searched for ever. */
const horizon = 366

/** Lets everything that was missed flow again from today on. */
export function catchUp(bundle: PlanBundle, today: Day): PlanBundle {
  return replanFrom(bundle, today)
}

/**
 * Takes a break: the next days with time become days off, and the end moves so far that as many days
 * with time are added behind it.
 *
 * @param count how many days with time to push by, 1 or more
 * @param today the first day that can become free, unless the plan goes on later
 */
export function pushBy(bundle: PlanBundle, count: number, today: Day): PlanBundle {
  const { plan } = bundle
  const begin = latestOf(today, plan.firstDay, plan.replannedOn)
  const free = daysFrom(begin, addDays(begin, horizon))
    .filter((day) => dayCapacity(plan, day) > 0)
    .slice(0, count)
  const behind = latestOf(addDays(plan.lastDay, 1), begin)
  const added = daysFrom(behind, addDays(behind, horizon))
    .filter((day) => dayCapacity(plan, day) > 0 && !free.includes(day))
    .slice(0, count)
  const pushed = setDayMinutes(bundle, free, 0, today)
  return { ...pushed, plan: { ...pushed.plan, lastDay: added.at(-1) ?? plan.lastDay } }
}

/**
 * Begins again on a day with what is left. The end moves only if it has to, to the first day on which
 * everything is done.
 *
 * @param from the day to begin again on, today or later, and not after a pin of today or later; when
 *   the plan was last planned after it, because a clock was wrong, days from there on are not past
 */
export function startOver(bundle: PlanBundle, from: Day, today: Day): PlanBundle {
  const { plan, ...rest } = replanFrom(bundle, today)
  const lastDay = latestOf(plan.lastDay, from)
  const past = plan.past?.filter(({ date }) => date < from)
  const moved = { ...rest, plan: { ...plan, replannedOn: from, lastDay, ...(past && { past }) } }
  const extend = planSchedule(moved).remedies.find(({ kind }) => kind === 'extend')
  if (extend?.kind !== 'extend') return moved
  return { ...moved, plan: { ...moved.plan, lastDay: extend.lastDay } }
}

/** The first pin that keeps a plan from being begun again on a day, or null when none is in the way. */
export function pinBefore(bundle: PlanBundle, from: Day, today: Day): Day | null {
  const days = bundle.pins.map(({ date }) => date).filter((day) => day >= today && day < from)
  return days.toSorted()[0] ?? null
}

function latestOf(first: Day, ...others: readonly Day[]): Day {
  return others.reduce((latest, day) => (day > latest ? day : latest), first)
}
