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

  const load = early.pins.load
  const shares = runningSums(evenShares(capacities, load, all))
  const lastDay = capacities.length - 1
  const start = { day: -1, x: 0, y: 0 }
  const end = { day: lastDay, x: shares[lastDay]!, y: all }
  const due = dueBeforePins(problem, early)
    .map(({ day, minutes }) => ({ day, x: shares[day]!, y: Math.min(minutes, asEarly[day]!) }))
    .filter(({ x, y }) => x > 0 && x < end.x && y > x)
    .toSorted((a, b) => a.x - b.x || b.y - a.y)
  const dueCorners = tightLine([start, ...due, end], 'above')
  const inTime = heightsAlong(dueCorners, shares)
  const possible = inTime.map((x, day) => ({ day, x, y: asEarly[day]! }))
  const corners = tightLine([start, ...possible], 'below')
  const targets = heightsAlong(corners, inTime)
  targets[lastDay] = all
  const turns = [...dueCorners, ...corners].map(({ day }) => day)
  return { steady: levelled(targets, turns, capacities, load), asEarly }
}

/** Spreads what is meant for the days between two turns evenly over them. */
function levelled(
  targets: readonly number[],
  turns: readonly number[],
  capacities: readonly number[],
  load: readonly number[],
): number[] {
  const lasts = [...new Set([...turns, targets.length - 1])].toSorted((a, b) => a - b)
  let done = 0
  const shares = lasts.flatMap((last, at) => {
    const days = [(lasts[at - 1] ?? -1) + 1, last + 1] as const
    const minutes = (targets[last] ?? 0) - done
    done += minutes
    return evenShares(capacities.slice(...days), load.slice(...days), minutes)
  })
  return runningSums(shares)
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
