import { NumberHeap } from '#shared/schedule/number-heap'
import { placePins, type PlacedPins, type Placement } from '#shared/schedule/place-pins'
import { canHold, sessionGrain, sessionLength } from '#shared/schedule/session-length'
import type { Work } from '#shared/schedule/work'

/** Work and the days it has to be done on. */
export interface Problem {
  readonly work: Work
  /** Minutes of each day, from the first day of the plan to the last. */
  readonly capacities: readonly number[]
  /** Minutes of the shortest session. */
  readonly shortest: number
}

/** What came of filling days with work. */
export interface Filling {
  readonly pins: PlacedPins
  /** The sessions that are not pinned, in day order. */
  readonly placements: readonly Placement[]
  /** For each task, the minutes that did not fit. */
  readonly left: readonly number[]
  /** For each task, how many of its dependencies are not finished within the plan. */
  readonly waitsFor: readonly number[]
  /** For each task, the day on which it is finished; Infinity when it is not. */
  readonly finishedOn: readonly number[]
}

/**
 * Fills days with work, in order: the first task that may start is given the next room, and a room too
 * short for it stays empty. It is passed over only when no later day could take it either.
 *
 * @param targets minutes of unpinned work that are meant to be placed by the end of each day, the last
 *   one holding all of them; as much as possible when left out
 */
export function fillDays(problem: Problem, targets?: readonly number[]): Filling {
  const { work, capacities, shortest } = problem
  const pins = placePins(work, capacities.length)
  const free = capacities.map((minutes, day) => Math.max(0, minutes - pins.load[day]!))
  const laterRoom = roomAfter(free)
  const progress = new Progress(work, pins, capacities.length)
  const { ready, left } = progress
  const placements: Placement[] = []
  let placed = 0

  free.forEach((capacity, day) => {
    progress.startDay(day)
    let meant = targets === undefined ? capacity : roomUpTo(targets[day]!) - placed
    for (let rank = ready.peek(); rank !== undefined && capacity > 0; rank = ready.peek()) {
      const canWait = canHold(laterRoom[day]!, left[rank]!, shortest)
      const room = canWait ? Math.min(meant, capacity) : capacity
      const minutes = sessionLength(left[rank]!, room, capacity, shortest)
      if (minutes > 0) {
        placements.push({ rank, day, minutes, pinned: false })
        left[rank]! -= minutes
        capacity -= minutes
        meant -= minutes
        placed += minutes
      }
      if (left[rank]! > 0 && canHold(laterRoom[day]!, left[rank]!, shortest)) break
      ready.pop()
      if (left[rank] === 0) progress.complete(rank, day)
    }
  })
  return { pins, placements, left, waitsFor: progress.waitsFor, finishedOn: progress.finishedOn }
}

/** For each day, the room of the roomiest day after it. */
function roomAfter(free: readonly number[]): number[] {
  const rooms = free.map(() => 0)
  for (let day = free.length - 2; day >= 0; day -= 1) {
    rooms[day] = Math.max(rooms[day + 1]!, free[day + 1]!)
  }
  return rooms
}

/** A target in whole fives, never below it; the tolerance takes up what divisions leave behind. */
function roomUpTo(target: number): number {
  return Math.ceil((target - 1e-6) / sessionGrain) * sessionGrain
}

/** Which tasks are finished, which may start, and which wait. */
class Progress {
  /** Ranks of tasks that may start and have minutes left to plan. */
  readonly ready = new NumberHeap()
  readonly left: number[]
  readonly waitsFor: number[]
  readonly finishedOn: number[]
  readonly #work: Work
  readonly #pins: PlacedPins
  /** By day, the tasks that are finished by their last pin. */
  readonly #pinnedEnds = new Map<number, number[]>()

  constructor(work: Work, pins: PlacedPins, dayCount: number) {
    this.#work = work
    this.#pins = pins
    this.left = [...pins.left]
    this.waitsFor = work.dependsOn.map((dependencies) => dependencies.length)
    this.finishedOn = work.tasks.map(() => Infinity)
    if (dayCount === 0) return
    work.tasks.forEach((_, rank) => {
      if (this.left[rank] === 0) this.complete(rank, -1)
      else if (this.waitsFor[rank] === 0) this.ready.push(rank)
    })
  }

  /** Finishes the tasks whose last pin is on a day. */
  startDay(day: number): void {
    for (const rank of this.#pinnedEnds.get(day) ?? []) this.#finish(rank, day)
  }

  /** All of a task is placed, as far as a day; it is finished there, or later with its last pin. */
  complete(rank: number, day: number): void {
    const end = this.#pins.lastDay[rank]!
    if (end <= day) {
      this.#finish(rank, day)
      return
    }
    const ends = this.#pinnedEnds.get(end)
    if (ends === undefined) this.#pinnedEnds.set(end, [rank])
    else ends.push(rank)
  }

  #finish(rank: number, day: number): void {
    this.finishedOn[rank] = day
    for (const dependent of this.#work.dependents[rank]!) {
      this.waitsFor[dependent]! -= 1
      if (this.waitsFor[dependent] === 0 && this.left[dependent]! > 0) this.ready.push(dependent)
    }
  }
}
