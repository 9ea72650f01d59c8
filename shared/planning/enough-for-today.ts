import type { Day } from '#shared/calendar/day'
import type { Pin } from '#shared/model/pin'
import type { PlanBundle } from '#shared/model/plan-bundle'
import { setDayMinutes } from '#shared/planning/edit-days'
import { replanFrom } from '#shared/planning/replan-from'
import { dayCapacity } from '#shared/schedule/day-capacities'
import { planSchedule } from '#shared/schedule/plan-schedule'
import { remainingByTask } from '#shared/schedule/remaining-minutes'

/**
 * Ends the session of a task for today: what was logged on it today counts, the rest goes back to the
 * plan and is planned from tomorrow on. Today becomes shorter by as much, so that nothing else fills it.
 * The other sessions of today stay, but those that wait for work that is not finished today.
 *
 * @param taskId a task with a session today; for any other nothing is taken from today
 * @param today the day it is
 * @example
 * // 45 minutes were planned and 10 are logged: 10 stay, 35 are planned for later days.
 * enoughForToday(bundle, 'build-form', today)
 */
export function enoughForToday(bundle: PlanBundle, taskId: string, today: Day): PlanBundle {
  const replanned = replanFrom(bundle, today)
  const kept = keptToday(bundle, taskId, today)
  const others = replanned.pins.filter(({ date }) => date !== today)
  const pinned = { ...replanned, pins: [...others, ...kept.map(({ pin }) => pin)] }
  const minutes = kept.reduce((sum, { taken }) => sum + taken, 0)
  if (minutes >= dayCapacity(replanned.plan, today)) return pinned
  return setDayMinutes(pinned, [today], minutes, today)
}

/** Work that stays on today. */
interface KeptWork {
  readonly pin: Pin
  /** Minutes of the day it takes: a pin may hold more than is left of its task. */
  readonly taken: number
}

/** The work of today that is done, and the sessions that can still be done without the one that ends. */
function keptToday(bundle: PlanBundle, taskId: string, today: Day): KeptWork[] {
  const { tasks } = bundle
  const remaining = remainingByTask(tasks, bundle.logs, today)
  const planned = minutesOn(today, planSchedule(bundle).sessions)
  const logged = minutesOn(today, bundle.logs)
  const pinned = minutesOn(today, bundle.pins)
  const byId = new Map(tasks.map((task) => [task.id, task]))
  const stays = new Map<string, number>()
  return tasks.flatMap(({ id }) => {
    const minutes = Math.max(minutesStaying(id), id === taskId ? 0 : pinned(id))
    const pin = { taskId: id, date: today, minutes }
    return minutes > 0 ? [{ pin, taken: Math.min(minutes, leftOf(id)) }] : []
  })

  function minutesStaying(id: string): number {
    const known = stays.get(id)
    if (known !== undefined) return known
    const canStay = id === taskId || byId.get(id)!.dependsOn.every(isFinishedToday)
    const wanted = id === taskId ? logged(id) : Math.max(planned(id), logged(id))
    const minutes = canStay ? Math.min(wanted, leftOf(id)) : 0
    stays.set(id, minutes)
    return minutes
  }

  /** What waits for a task that is not finished today cannot be done today. */
  function isFinishedToday(id: string): boolean {
    return byId.get(id)!.doneOn !== null || minutesStaying(id) >= leftOf(id)
  }

  function leftOf(id: string): number {
    return remaining.get(id) ?? 0
  }
}

function minutesOn(
  day: Day,
  work: readonly { readonly taskId: string; readonly date: Day; readonly minutes: number }[],
): (taskId: string) => number {
  const ofDay = work.filter(({ date }) => date === day)
  return (taskId) =>
    ofDay.reduce((sum, part) => (part.taskId === taskId ? sum + part.minutes : sum), 0)
}
