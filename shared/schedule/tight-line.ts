/** A point of a rising line. */
export interface Point {
  readonly x: number
  readonly y: number
}

/**
 * Pulls a string tight along points: it keeps to one side of all of them and turns as little as it can.
 *
 * @param points by rising `x`; the first and the last are where the string is held, and of several
 *   with the same `x` the first counts
 * @param side where the string runs: below all points, or above them
 * @returns the points at which it turns, with both ends
 * @example tightLine([{ x: 0, y: 0 }, { x: 1, y: 0 }, { x: 2, y: 4 }], 'below').length // 3
 */
export function tightLine<P extends Point>(points: readonly P[], side: 'below' | 'above'): P[] {
  const corners: P[] = []
  for (const point of points) {
    if (corners.length > 0 && point.x <= corners.at(-1)!.x) continue
    while (corners.length > 1 && !turns(side, corners.at(-2)!, corners.at(-1)!, point))
      corners.pop()
    corners.push(point)
  }
  return corners
}

/**
 * How high a line is at many places.
 *
 * @param corners of the line, at least one, by rising `x`
 * @param places `x` of each place, rising; beyond the line its ends count
 */
export function heightsAlong(corners: readonly Point[], places: readonly number[]): number[] {
  let next = 1
  return places.map((x) => {
    while (next < corners.length - 1 && corners[next]!.x < x) next += 1
    const from = corners[next - 1]!
    const to = corners[next] ?? from
    const share = to.x > from.x ? Math.min(1, (x - from.x) / (to.x - from.x)) : 0
    return from.y + (to.y - from.y) * share
  })
}

function turns(side: 'below' | 'above', a: Point, b: Point, c: Point): boolean {
  const turn = (c.y - b.y) * (b.x - a.x) - (b.y - a.y) * (c.x - b.x)
  return side === 'below' ? turn > 0 : turn < 0
}
