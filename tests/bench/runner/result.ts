import type { Figure, Sample } from './part'
import { type Spread, spreadOf } from './spread'

/** A line of the table, measured. */
export interface Result {
  readonly figure: Figure
  readonly ours: Spread
  readonly limit: Spread
  /** Our median through that of the limit. */
  readonly ratio: number
  readonly met: boolean
}

export function resultOf(
  figure: Figure,
  ours: readonly Sample[],
  limits: readonly Sample[],
): Result {
  const ourSpread = spreadOf(ours.map((sample) => numberOf(sample, figure.ours)))
  const limitSpread = spreadOf(limits.map((sample) => numberOf(sample, figure.limit)))
  const ratio = ourSpread.median / limitSpread.median
  return { figure, ours: ourSpread, limit: limitSpread, ratio, met: ratio <= figure.goal }
}

function numberOf(sample: Sample, name: string): number {
  const value = sample[name]
  if (value === undefined) throw new Error(`The sample has no number called "${name}"`)
  return value
}
