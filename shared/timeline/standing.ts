import { defaultShortestSession } from '#shared/schedule/schedule'

/** Fewer minutes than this ahead or behind are on track: it is the shortest session there is. */
export const onTrackTolerance = defaultShortestSession

/** Where one stands against the first plan. */
export interface Standing {
  /** `waiting`: the plan has not begun. `finished`: every task is checked off. */
  readonly kind: 'waiting' | 'on-track' | 'ahead' | 'behind' | 'finished'
  /** Minutes ahead or behind; 0 otherwise. */
  readonly minutes: number
  /** Work done for each minute the first plan asked for; 1 is as planned, 0 is nothing so far. */
  readonly pace: number
}

/** What a standing is derived from, all in minutes of planned work. */
export interface StandingFacts {
  /** What the first plan asked for up to yesterday. */
  readonly plannedBefore: number
  /** The same with today. */
  readonly plannedWithToday: number
  /** What was done, today included. */
  readonly done: number
  readonly hasBegun: boolean
  readonly isFinished: boolean
}

/**
 * Compares what was done with the first plan. Today's work is not behind before the day is over, and
 * done, it is not ahead: ahead means more than planned with today, behind less than planned without
 * it (PRODUCT.md, section 6). Less than {@link onTrackTolerance} either way is on track.
 *
 * @example
 * deriveStanding({ plannedBefore: 810, plannedWithToday: 900, done: 735, hasBegun: true, isFinished: false })
 * // { kind: 'behind', minutes: 75, pace: 735 / 810 }
 */
export function deriveStanding(facts: StandingFacts): Standing {
  const { plannedBefore, plannedWithToday, done } = facts
  if (facts.isFinished) return { kind: 'finished', minutes: 0, pace: 1 }
  if (!facts.hasBegun) return { kind: 'waiting', minutes: 0, pace: 1 }
  const behind = plannedBefore - done
  if (behind >= onTrackTolerance) {
    return { kind: 'behind', minutes: behind, pace: done / plannedBefore }
  }
  const ahead = done - plannedWithToday
  if (ahead >= onTrackTolerance) {
    const pace = plannedWithToday > 0 ? done / plannedWithToday : 1
    return { kind: 'ahead', minutes: ahead, pace }
  }
  return { kind: 'on-track', minutes: 0, pace: 1 }
}
