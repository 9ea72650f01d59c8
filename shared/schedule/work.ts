import type { Day } from '#shared/calendar/day'
import type { Pin } from '#shared/model/pin'
import { dayNumber } from '#shared/schedule/day-number'
import { dependenciesOf, dependentsOf } from '#shared/schedule/dependencies'
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
  const { inOrder, dependsOn } = dependenciesFirst(open)
  return {
    tasks: inOrder,
    dependsOn,
    dependents: dependentsOf(dependsOn),
    pins: pins.length === 0 ? [] : pinsInOrder(pins, inOrder, dayNumber(firstDay)),
  }
}

function pinsInOrder(
  pins: readonly Pin[],
  inOrder: readonly ScheduleTask[],
  first: number,
): WorkPin[] {
  const ranks = new Map(inOrder.map((task, rank) => [task.id, rank]))
  return pins
    .filter((pin) => pin.minutes > 0 && ranks.has(pin.taskId))
    .map((pin) => ({
      rank: ranks.get(pin.taskId)!,
      day: dayNumber(pin.date) - first,
      minutes: pin.minutes,
    }))
    .toSorted((a, b) => a.day - b.day || a.rank - b.rank)
}

/** Keeps the given order as far as dependencies allow. */
function dependenciesFirst(
  tasks: readonly ScheduleTask[],
): Pick<Work, 'dependsOn'> & { readonly inOrder: readonly ScheduleTask[] } {
  const dependsOn = dependenciesOf(tasks)
  const dependents = dependentsOf(dependsOn)
  const waitsFor = dependsOn.map((dependencies) => dependencies.length)
  const ready = new NumberHeap()
  waitsFor.forEach((count, place) => {
    if (count === 0) ready.push(place)
  })
  /** By rank, the place it has in the list; by place, the rank. */
  const places: number[] = []
  const ranks: number[] = Array.from({ length: tasks.length }, () => 0)
  for (let place = ready.pop(); place !== undefined; place = ready.pop()) {
    ranks[place] = places.length
    places.push(place)
    for (const dependent of dependents[place]!) {
      waitsFor[dependent]! -= 1
      if (waitsFor[dependent] === 0) ready.push(dependent)
    }
  }
  return {
    inOrder: places.map((place) => tasks[place]!),
    dependsOn: places.map((place) => {
      const dependencies = dependsOn[place]!
      return dependencies.length === 0
        ? dependencies
        : dependencies.map((dependency) => ranks[dependency]!)
    }),
  }
}
