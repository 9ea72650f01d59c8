import type { Filling, Problem } from '#shared/schedule/fill-days'
import { misorderedPins } from '#shared/schedule/misordered-pins'

/** Unpinned work that has to be placed by the end of a day. */
export interface Due {
  /** 0 = the first day of the plan. */
  readonly day: number
  readonly minutes: number
}

/**
 * How much has to be placed by the days of pins so that what their tasks depend on is finished there.
 * As work is done in order, that is everything up to the last dependency, and one session more, as
 * much as may be left behind when a short room stays empty.
 *
 * @param early the work done as early as possible; pins that come too soon even then ask for nothing
 * @returns by rising day; the minutes need not rise
 */
export function dueBeforePins({ work, shortest }: Problem, early: Filling): Due[] {
  let sum = 0
  const upTo = early.pins.left.map((minutes, rank) => (sum += minutes - early.left[rank]!))
  const tooSoon = new Set(misorderedPins(work, early))
  return early.pins.placements.flatMap((pin) => {
    const lastDependency = work.dependsOn[pin.rank]!.reduce(
      (last, rank) => Math.max(last, rank),
      -1,
    )
    if (lastDependency < 0 || tooSoon.has(pin)) return []
    return [{ day: pin.day, minutes: upTo[lastDependency]! + shortest }]
  })
}
