import { elapsed, type Timer } from '#shared/timer/timer'

/** Milliseconds without a sign of life after which nobody knows whether there was work. */
const longestSilence = 120_000

/** The longest that can be kept of a timer at once, in minutes: a day has no more. */
const longestKept = 1_440

/** A timer that was left running, by sleep, a crash or closing the app, and what can be kept of it. */
export interface TimerGap {
  /** Whole minutes up to when it was last seen. */
  readonly seen: number
  /** Whole minutes up to now; null when they make no sense, after more than a day or a clock set back. */
  readonly all: number | null
}

/**
 * Whether a timer has to be settled before it may go on: it ran, and then was not seen for more than two
 * minutes. A paused timer never has to be.
 *
 * @param now epoch milliseconds; earlier than last seen when the clock was set back
 * @returns null when all is well
 * @example timerGap({ ...timer, isRunning: true, counted: 60_000, seenAt: 0 }, 600_000) // { seen: 1, all: 11 }
 */
export function timerGap(timer: Timer, now: number): TimerGap | null {
  const silence = now - timer.seenAt
  if (!timer.isRunning || Math.abs(silence) <= longestSilence) return null
  const all = toMinutes(elapsed(timer, now))
  return {
    seen: toMinutes(timer.counted),
    all: silence < 0 || all > longestKept ? null : all,
  }
}

/**
 * The minutes a timer has counted if the work ended at a moment.
 *
 * @param until epoch milliseconds
 * @returns whole minutes, 0 or more
 */
export function minutesUntil({ counted, seenAt }: Timer, until: number): number {
  return Math.max(toMinutes(counted + until - seenAt), 0)
}

/**
 * The moment at which a timer that was left running had counted so many minutes: the inverse of
 * {@link minutesUntil}. Exact as long as the last pause lies before it.
 *
 * @returns epoch milliseconds; when it was last seen for the minutes counted then, though they are rounded
 */
export function momentOf({ counted, seenAt }: Timer, minutes: number): number {
  return minutes === toMinutes(counted) ? seenAt : seenAt + minutes * 60_000 - counted
}

function toMinutes(milliseconds: number): number {
  return Math.round(milliseconds / 60_000)
}
