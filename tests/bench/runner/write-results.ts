import { writeFileSync } from 'node:fs'
import type { Result } from './result'

/** Leaves the results in `bench-results.json`, for programs to read. */
export function writeResults(results: readonly Result[], rounds: number): void {
  const report = {
    rounds,
    engine: `V8 ${process.versions.v8}`,
    results: results.map(({ figure, ours, limit, ratio, met }) => ({
      name: figure.name,
      unit: figure.unit,
      median: ours.median,
      min: ours.min,
      max: ours.max,
      limit: limit.median,
      against: figure.against,
      ratio,
      goal: figure.goal,
      met,
      ...(!met && figure.reason && { reason: figure.reason }),
    })),
  }
  writeFileSync('bench-results.json', `${JSON.stringify(report, null, 2)}\n`)
}
