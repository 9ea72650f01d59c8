import type { Filling } from '#shared/schedule/fill-days'
import type { Placement } from '#shared/schedule/place-pins'
import type { Work } from '#shared/schedule/work'

/**
 * The pinned sessions that lie before a dependency of their task is finished, or whose dependency is
 * not finished at all. On one day the order of work decides, so the same day is soon enough.
 *
 * @returns them in day order
 */
export function misorderedPins(work: Work, filling: Filling): Placement[] {
  const dependenciesEnd = new Map<number, number>()
  return filling.pins.placements.filter(({ rank, day }) => {
    const end = dependenciesEnd.get(rank) ?? lastFinish(work, filling, rank)
    dependenciesEnd.set(rank, end)
    return end > day
  })
}

function lastFinish(work: Work, filling: Filling, rank: number): number {
  return work.dependsOn[rank]!.reduce((day, id) => Math.max(day, filling.finishedOn[id]!), -1)
}
