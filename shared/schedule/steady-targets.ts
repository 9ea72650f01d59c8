import { dueBeforePins } from '#shared/schedule/due-before-pins'
import type { Filling, Problem } from '#shared/schedule/fill-days'
import { heightsAlong, tightLine } from '#shared/schedule/tight-line'

/**
 * How much unpinned work should be placed by the end of each day so that the days are loaded evenly.
 *
 * Every day is meant to be filled to the same share of its capacity, pins included; a day with more
 * pins than that gets nothing on top. Where a pin needs its dependencies sooner, the days before it
 * get more; where work can not start in time (it waits for a pin), they get less: as little as has to
 * be, evenly again.
 *
 * @param early the same work, done as early as possible
 * @returns `steady`: the even targets; `asEarly`: what is placed by the end of each day in `early`;
 *   minutes, rising, both ending with the same amount
 */
export function steadyTargets(
  problem: Problem,
  early: Filling,
): { steady: number[]; asEarly: number[] } {
  const { capacities } = problem
  const placed = capacities.map(() => 0)
  for (const { day, minutes } of early.placements) placed[day]! += minutes
  const asEarly = runningSums(placed)
  const all = asEarly.at(-1) ?? 0
  if (all === 0) return { steady: asEarly, asEarly }

  const shares = runningSums(evenShares(capacities, early.pins.load, all))
  const end = { x: shares.at(-1)!, y: all }
  const due = dueBeforePins(problem, early)
    .map(({ day, minutes }) => ({ x: shares[day]!, y: Math.min(minutes, asEarly[day]!) }))
    .filter(({ x, y }) => x > 0 && x < end.x && y > x)
    .toSorted((a, b) => a.x - b.x || b.y - a.y)
  const inTime = heightsAlong(tightLine([{ x: 0, y: 0 }, ...due, end], 'above'), shares)
  const possible = inTime.map((x, day) => ({ x, y: asEarly[day]! }))
  const steady = heightsAlong(tightLine([{ x: 0, y: 0 }, ...possible], 'below'), inTime)
  steady[steady.length - 1] = all
  return { steady, asEarly }
}

/** Spreads minutes so that all days are equally full; days that are fuller already get none. */
function evenShares(
  capacities: readonly number[],
  load: readonly number[],
  minutes: number,
): number[] {
  const fullness = (day: number) => load[day]! / capacities[day]!
  const days = [...capacities.keys()].filter((day) => capacities[day]! > 0)
  let level = 0
  let sharedLoad = minutes
  let sharedCapacity = 0
  for (const day of days.toSorted((a, b) => fullness(a) - fullness(b))) {
    if (sharedCapacity > 0 && fullness(day) >= level) break
    sharedLoad += load[day]!
    sharedCapacity += capacities[day]!
    level = sharedLoad / sharedCapacity
  }
  return capacities.map((capacity, day) => Math.max(0, level * capacity - load[day]!))
}

function runningSums(values: readonly number[]): number[] {
  let sum = 0
  return values.map((value) => (sum += value))
}
