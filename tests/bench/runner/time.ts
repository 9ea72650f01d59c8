import type { Sample } from './part'

/** The fewest milliseconds to be measured in one go: below it the clock and the collector count for too much. */
const shortest = 20

/** Milliseconds of one call, as the mean of as many as fill the shortest time. */
export function time(work: () => unknown): Sample {
  let calls = 0
  let passed = 0
  const start = performance.now()
  do {
    results.add(work())
    results.clear()
    calls += 1
    passed = performance.now() - start
  } while (passed < shortest)
  return { time: passed / calls }
}

/** What is computed goes through here, so that no compiler leaves the work out. */
const results = new Set<unknown>()
