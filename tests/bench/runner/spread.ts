/** Where the measured numbers lie. */
export interface Spread {
  readonly min: number
  readonly median: number
  readonly max: number
}

/** @param values at least one */
export function spreadOf(values: readonly number[]): Spread {
  const sorted = values.toSorted((a, b) => a - b)
  const last = sorted.length - 1
  const median = (sorted[Math.floor(last / 2)]! + sorted[Math.ceil(last / 2)]!) / 2
  return { min: sorted[0]!, median, max: sorted[last]! }
}
