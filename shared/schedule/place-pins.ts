import type { Work } from '#shared/schedule/work'

/** A session by rank and by day. */
export interface Placement {
  readonly rank: number
  /** 0 = the first day of the plan. */
  readonly day: number
  readonly minutes: number
  readonly pinned: boolean
}

/** What the pins take before anything else is planned. */
export interface PlacedPins {
  /** In day order. */
  readonly placements: readonly Placement[]
  /** Pinned minutes of each day, also above its capacity. */
  readonly load: readonly number[]
  /** For each task, the minutes its pins leave to plan. */
  readonly left: number[]
  /** For each task, the day of its last pin; -1 when it has none. */
  readonly lastDay: readonly number[]
}

/**
 * Puts pins on their days, full or not (PRODUCT.md, section 4). A task never gets more than its
 * remaining minutes: what its pins hold beyond them falls away from the last one. Pins outside the
 * days have no effect.
 *
 * @param dayCount how many days the plan has
 */
export function placePins(work: Work, dayCount: number): PlacedPins {
  const placements: Placement[] = []
  const load = Array.from({ length: dayCount }, () => 0)
  const left = work.tasks.map((task) => task.remaining)
  const lastDay = work.tasks.map(() => -1)
  for (const pin of work.pins) {
    const minutes = Math.min(pin.minutes, left[pin.rank]!)
    if (minutes === 0 || pin.day < 0 || pin.day >= dayCount) continue
    placements.push({ rank: pin.rank, day: pin.day, minutes, pinned: true })
    load[pin.day]! += minutes
    left[pin.rank]! -= minutes
    lastDay[pin.rank] = pin.day
  }
  return { placements, load, left, lastDay }
}
