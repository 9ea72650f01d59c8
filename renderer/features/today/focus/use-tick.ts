import { useEffect, useState } from 'react'

/**
 * The time, again every second while something runs.
 *
 * @param now reads the clock, epoch milliseconds
 */
export function useTick(now: () => number, isRunning: boolean): number {
  const [at, setAt] = useState(now)
  useEffect(() => {
    const tick = () => setAt(now())
    tick()
    if (!isRunning) return
    const timer = setInterval(tick, 1000)
    return () => clearInterval(timer)
  }, [now, isRunning])
  return at
}
