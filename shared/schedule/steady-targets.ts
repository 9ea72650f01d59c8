import type { Filling } from '#shared/schedule/fill-days'

/**
 * How much unpinned work should be placed by the end of each day so that the days are loaded evenly.
 *
 * Every day is meant to be filled to the same share of its capacity, pins included; a day with more
 * pins than that gets nothing on top. Where work can not start in time for that (it waits for a pin),
 * the targets run below, as a string pulled tight under the amounts that are possible.
 *
 * @param capacities minutes of each day
 * @param early the same work, done as early as possible
 * @returns `steady`: the even targets; `asEarly`: what is placed by the end of each day in `early`;
 *   minutes, rising, both ending with the same amount
 */
export function steadyTargets(
  capacities: readonly number[],
  early: Filling,
): { steady: number[]; asEarly: number[] } {
  const placed = capacities.map(() => 0)
  for (const { day, minutes } of early.placements) placed[day]! += minutes
  const asEarly = runningSums(placed)
  const shares = runningSums(evenShares(capacities, early.pins.load, asEarly.at(-1) ?? 0))
  return { steady: pulledTight(shares, asEarly), asEarly }
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

/** The straightest line over the running shares, from nothing to everything, under the upper bounds. */
function pulledTight(shares: readonly number[], bounds: readonly number[]): number[] {
  const corners: Point[] = [{ x: 0, y: 0 }]
  shares.forEach((x, day) => {
    if (x <= corners.at(-1)!.x) return
    const point = { x, y: bounds[day]! }
    while (corners.length > 1 && !turnsUp(corners.at(-2)!, corners.at(-1)!, point)) corners.pop()
    corners.push(point)
  })
  let corner = 1
  const heights = shares.map((x) => {
    while (corner < corners.length - 1 && corners[corner]!.x < x) corner += 1
    return heightAt(x, corners[corner - 1]!, corners[corner] ?? corners[corner - 1]!)
  })
  if (heights.length > 0) heights[heights.length - 1] = bounds.at(-1)!
  return heights
}

interface Point {
  readonly x: number
  readonly y: number
}

function turnsUp(a: Point, b: Point, c: Point): boolean {
  return (b.y - a.y) * (c.x - b.x) < (c.y - b.y) * (b.x - a.x)
}

function heightAt(x: number, from: Point, to: Point): number {
  if (to.x <= from.x) return from.y
  return from.y + (to.y - from.y) * Math.min(1, (x - from.x) / (to.x - from.x))
}

function runningSums(values: readonly number[]): number[] {
  let sum = 0
  return values.map((value) => (sum += value))
}
