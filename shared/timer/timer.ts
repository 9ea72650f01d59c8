import type { Day } from '#shared/calendar/day'

/** The one focus timer: what it runs for, and how much it has counted. */
export interface Timer {
  readonly planId: string
  readonly taskId: string
  /** The title of the task as it was then: the task may be gone when the timer ends. */
  readonly title: string
  /** The day it was started on, which its minutes belong to. */
  readonly day: Day
  /** Minutes meant for it; it goes on counting after them. */
  readonly planned: number
  /** Epoch milliseconds. */
  readonly startedAt: number
  readonly isRunning: boolean
  /** Milliseconds counted up to `seenAt`, pauses left out. */
  readonly counted: number
  /** Epoch milliseconds at which it was last known to run, or was paused. */
  readonly seenAt: number
}

/** What a timer is started for. */
export type Focus = Pick<Timer, 'planId' | 'taskId' | 'title' | 'day' | 'planned'>

/**
 * A timer that begins to count.
 *
 * @param now epoch milliseconds
 */
export function startTimer(focus: Focus, now: number): Timer {
  return { ...focus, startedAt: now, isRunning: true, counted: 0, seenAt: now }
}

/**
 * The timer as it is now: what has passed since it was last seen is counted. A clock that was set back
 * takes nothing away. Seen often, it loses little when the app ends without a word.
 *
 * @param now epoch milliseconds
 * @example seeTimer({ ...timer, counted: 0, seenAt: 1_000 }, 16_000).counted // 15_000
 */
export function seeTimer(timer: Timer, now: number): Timer {
  return timer.isRunning ? { ...timer, counted: elapsed(timer, now), seenAt: now } : timer
}

/** Stops counting for a while; `now` is epoch milliseconds. */
export function pauseTimer(timer: Timer, now: number): Timer {
  return { ...seeTimer(timer, now), isRunning: false }
}

/** Goes on counting; `now` is epoch milliseconds. A timer that runs is left alone. */
export function resumeTimer(timer: Timer, now: number): Timer {
  return timer.isRunning ? timer : { ...timer, isRunning: true, seenAt: now }
}

/**
 * Leaves out what has passed since the timer was last seen: it waits, paused, with what it had counted.
 */
export function pauseWhereSeen(timer: Timer): Timer {
  return { ...timer, isRunning: false }
}

/** Means some more minutes for it. */
export function extendTimer(timer: Timer, minutes: number): Timer {
  return { ...timer, planned: timer.planned + minutes }
}

/**
 * How long a timer has run, pauses left out.
 *
 * @param now epoch milliseconds; a moment before it was last seen counts as that moment
 * @returns milliseconds, 0 or more
 */
export function elapsed({ isRunning, counted, seenAt }: Timer, now: number): number {
  return counted + (isRunning ? Math.max(now - seenAt, 0) : 0)
}

/**
 * Whole minutes a timer has run, as they are shown and logged.
 *
 * @param now epoch milliseconds
 * @example elapsedMinutes({ ...timer, counted: 1_110_000, isRunning: false }, now) // 19, of 18.5
 */
export function elapsedMinutes(timer: Timer, now: number): number {
  return Math.round(elapsed(timer, now) / 60_000)
}

/**
 * What is left of the minutes meant for a timer.
 *
 * @param now epoch milliseconds
 * @returns milliseconds; negative once they are over
 */
export function timeLeft(timer: Timer, now: number): number {
  return timer.planned * 60_000 - elapsed(timer, now)
}
