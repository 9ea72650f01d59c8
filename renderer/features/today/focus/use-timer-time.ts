import type { Timer } from '#shared/timer/timer'
import { timerGap } from '#shared/timer/timer-gap'
import { useTick } from './use-tick'

/** The time to read a timer at, kept up to date: now, or while it has to be settled when it was last seen. */
export function useTimerTime(timer: Timer, now: () => number): number {
  const at = useTick(now, timer.isRunning)
  return timerGap(timer, at) ? timer.seenAt : at
}
