import { useCallback, useSyncExternalStore } from 'react'

/**
 * The time in whole seconds (epoch milliseconds), again every second while something runs. Read anew
 * whenever it is drawn, so that it is never older than what it is compared with.
 *
 * @param now reads the clock, epoch milliseconds
 */
export function useTick(now: () => number, isRunning: boolean): number {
  const onSecond = useCallback(
    (check: () => void) => {
      const timer = isRunning ? setInterval(check, second) : undefined
      return () => clearInterval(timer)
    },
    [isRunning],
  )
  return useSyncExternalStore(onSecond, () => Math.floor(now() / second) * second)
}

/** In milliseconds. */
const second = 1000
