import type { Day } from '#shared/calendar/day'
import type { Pin } from '#shared/model/pin'
import type { PlanBundle } from '#shared/model/plan-bundle'
import { replanFrom } from '#shared/planning/replan-from'

/**
 * Fixes minutes of a task to a day. A session that is pinned already moves there with its pin; two pins
 * of one task on one day become one.
 *
 * @param from the day the session is planned for now; null for work that has no day
 * @param minutes whole minutes of the session
 */
export function pinSession(
  bundle: PlanBundle,
  session: { readonly taskId: string; readonly from: Day | null; readonly minutes: number },
  to: Day,
  today: Day,
): PlanBundle {
  const { taskId, from, minutes } = session
  const others = bundle.pins.filter((pin) => !(pin.taskId === taskId && pin.date === from))
  return withPins(bundle, addPin(others, { taskId, date: to, minutes }), today)
}

/** Lets a pinned session go again: it is planned like all others. */
export function unpinSession(
  bundle: PlanBundle,
  taskId: string,
  date: Day,
  today: Day,
): PlanBundle {
  const pins = bundle.pins.filter((pin) => !(pin.taskId === taskId && pin.date === date))
  return withPins(bundle, pins, today)
}

/**
 * Splits a session in two: the first part stays on its day, the second goes to another; both are pinned.
 *
 * @param first minutes that stay, more than 0 and less than the session
 */
export function splitSession(
  bundle: PlanBundle,
  session: { readonly taskId: string; readonly date: Day; readonly minutes: number },
  first: number,
  to: Day,
  today: Day,
): PlanBundle {
  const { taskId, date, minutes } = session
  const others = bundle.pins.filter((pin) => !(pin.taskId === taskId && pin.date === date))
  const stays = addPin(others, { taskId, date, minutes: first })
  return withPins(bundle, addPin(stays, { taskId, date: to, minutes: minutes - first }), today)
}

function addPin(pins: readonly Pin[], added: Pin): Pin[] {
  const isSame = (pin: Pin) => pin.taskId === added.taskId && pin.date === added.date
  const there = pins.find(isSame)?.minutes ?? 0
  return [...pins.filter((pin) => !isSame(pin)), { ...added, minutes: added.minutes + there }]
}

function withPins(bundle: PlanBundle, pins: readonly Pin[], today: Day): PlanBundle {
  return { ...replanFrom(bundle, today), pins }
}
