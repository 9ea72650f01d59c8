import type { Sample } from './part'

/** The fewest milliseconds to be measured in one go: below it the clock and the collector count for too much. */
const shortest = 20

/**
 * Milliseconds of one call, as the mean of as many as fill the shortest time. What counts is the time this thread
 * computes, not the time it waits for a machine that others use too.
 */
export function time(work: () => unknown): Sample {
  let calls = 0
  let passed = 0
  const start = threadTime()
  do {
    results.add(work())
    results.clear()
    calls += 1
    passed = threadTime() - start
  } while (passed < shortest)
  return { time: passed / calls }
}

/** What is computed goes through here, so that no compiler leaves the work out. */
const results = new Set<unknown>()

/** Milliseconds this thread has computed so far. Known to Electron's Node, and not yet to our types. */
function threadTime(): number {
  const { threadCpuUsage } = process as typeof process & {
    readonly threadCpuUsage: () => { readonly user: number; readonly system: number }
  }
  const { user, system } = threadCpuUsage.call(process)
  return (user + system) / 1000
}
