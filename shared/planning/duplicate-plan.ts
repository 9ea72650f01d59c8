import { addDays, type Day, daysBetween } from '#shared/calendar/day'
import { translate } from '#shared/language/translate'
import type { Pin } from '#shared/model/pin'
import type { PlanBundle } from '#shared/model/plan-bundle'
import type { Task } from '#shared/model/task'
import { withBaseline } from '#shared/planning/with-baseline'

/**
 * The same plan from another day on: tasks, week, single days, pins, parked ideas and own questions are
 * copied and moved with the first day. What happened stays behind: logs, reflections, ratings, postings,
 * done marks, the guess, questions asked no more. The copy keeps a first schedule of its own and is neither archived nor a sample.
 *
 * @param firstDay of the copy
 * @param newId gives a new id at each call: first the plan's, then one for each task in order
 * @param now epoch milliseconds
 * @example duplicatePlan(bundle, toDay('2026-12-07'), newId, now).plan.firstDay // '2026-12-07'
 */
export function duplicatePlan(
  { plan, tasks, pins }: PlanBundle,
  firstDay: Day,
  newId: () => string,
  now: number,
): PlanBundle {
  const shift = daysBetween(plan.firstDay, firstDay)
  const move = (day: Day) => addDays(day, shift)
  const planId = newId()
  const ids = new Map(tasks.map((task) => [task.id, newId()]))
  return withBaseline({
    plan: {
      id: planId,
      title: translate('Copy of {title}', { title: plan.title }),
      idea: plan.idea,
      firstDay,
      lastDay: move(plan.lastDay),
      weekly: plan.weekly,
      overrides: Object.fromEntries(
        Object.entries(plan.overrides).map(([day, minutes]) => [move(day as Day), minutes]),
      ),
      replannedOn: firstDay,
      spread: plan.spread,
      guess: null,
      createdAt: now,
      ...(plan.parked && { parked: plan.parked }),
      ...(plan.prompts && { prompts: plan.prompts.filter(({ isRetired }) => !isRetired) }),
    },
    tasks: tasks.map((task) => openCopy(task, ids)),
    pins: pins.flatMap((pin) => movedPin(pin, ids, move)),
    logs: [],
    reflections: [],
    ratings: [],
    postings: [],
  })
}

function openCopy(task: Task, ids: ReadonlyMap<string, string>): Task {
  return {
    ...task,
    id: ids.get(task.id)!,
    dependsOn: task.dependsOn.flatMap((id) => ids.get(id) ?? []),
    doneOn: null,
  }
}

function movedPin(pin: Pin, ids: ReadonlyMap<string, string>, move: (day: Day) => Day): Pin[] {
  const taskId = ids.get(pin.taskId)
  return taskId === undefined ? [] : [{ taskId, date: move(pin.date), minutes: pin.minutes }]
}
