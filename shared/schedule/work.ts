import type { Day } from '#shared/calendar/day'
import type { Pin } from '#shared/model/pin'
import { dayNumber } from '#shared/schedule/day-number'
import { NumberHeap } from '#shared/schedule/number-heap'
import type { ScheduleTask } from '#shared/schedule/schedule'

/**
 * The open tasks in the order of work. A task is known by its rank, its place in that order: the
 * arrays go by rank, and a dependency always has a lower rank than what depends on it.
 */
export interface Work {
  readonly tasks: readonly ScheduleTask[]
  /** Ranks of the open tasks that have to be finished first. */
  readonly dependsOn: readonly (readonly number[])[]
  /** Ranks of the tasks that wait for this one. */
  readonly dependents: readonly (readonly number[])[]
  /** Pins of open tasks, also those outside the plan; in day order, then in the order of work. */
  readonly pins: readonly WorkPin[]
}

/** A pin by rank and by day. */
export interface WorkPin {
  readonly rank: number
  /** 0 = the first day of the plan; negative before it. */
  readonly day: number
  readonly minutes: number
}

/**
 * Puts the open tasks in the order of work: of all tasks whose dependencies come before them, the one
 * of the lowest step is next, and within a step the first (PRODUCT.md, section 4). A task without
 * remaining minutes counts as finished and holds nobody up.
 *
 * @param tasks without a circle of dependencies
 * @param firstDay the day from which the days of the pins are counted
 */
export function orderWork(
  tasks: readonly ScheduleTask[],
  pins: readonly Pin[],
  firstDay: Day,
): Work {
  const open = tasks.filter((task) => task.remaining > 0).toSorted((a, b) => a.step - b.step)
  const inOrder = dependenciesFirst(open)
  const dependsOn = dependenciesOf(inOrder)
  const ranks = new Map(inOrder.map((task, rank) => [task.id, rank]))
  const first = dayNumber(firstDay)
  return {
    tasks: inOrder,
    dependsOn,
    dependents: dependentsOf(dependsOn),
    pins: pins
      .filter((pin) => pin.minutes > 0 && ranks.has(pin.taskId))
      .map((pin) => ({
        rank: ranks.get(pin.taskId)!,
        day: dayNumber(pin.date) - first,
        minutes: pin.minutes,
      }))
      .toSorted((a, b) => a.day - b.day || a.rank - b.rank),
  }
}

/** Keeps the given order as far as dependencies allow. */
function dependenciesFirst(tasks: readonly ScheduleTask[]): ScheduleTask[] {
  const dependsOn = dependenciesOf(tasks)
  const dependents = dependentsOf(dependsOn)
  const waitsFor = dependsOn.map((dependencies) => dependencies.length)
  const ready = new NumberHeap()
  waitsFor.forEach((count, place) => {
    if (count === 0) ready.push(place)
  })
  const inOrder: ScheduleTask[] = []
  for (let place = ready.pop(); place !== undefined; place = ready.pop()) {
    inOrder.push(tasks[place]!)
    for (const dependent of dependents[place]!) {
      waitsFor[dependent]! -= 1
      if (waitsFor[dependent] === 0) ready.push(dependent)
    }
  }
  return inOrder
}

/** For each task, the places of the tasks it depends on; those that are not in the list are left out. */
function dependenciesOf(tasks: readonly ScheduleTask[]): number[][] {
  const places = new Map(tasks.map((task, place) => [task.id, place]))
  return tasks.map(({ dependsOn = [] }) =>
    dependsOn.flatMap((id) => {
      const place = places.get(id)
      return place === undefined ? [] : [place]
    }),
  )
}

function dependentsOf(dependsOn: readonly (readonly number[])[]): number[][] {
  const dependents: number[][] = dependsOn.map(() => [])
  dependsOn.forEach((dependencies, place) => {
    for (const dependency of dependencies) dependents[dependency]!.push(place)
  })
  return dependents
}
