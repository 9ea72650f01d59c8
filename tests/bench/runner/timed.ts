import type { Trial } from './part'
import { time } from './time'

interface Timed {
  readonly name: string
  readonly ours: () => unknown
  readonly limit: () => unknown
  readonly against: string
  readonly goal: number
  readonly reason?: string
}

/** A trial of two pieces of plain code. */
export function timed({ name, ours, limit, ...rest }: Timed): Trial {
  return {
    ours: () => time(ours),
    limit: () => time(limit),
    figures: [{ name, unit: 'ms', ours: 'time', limit: 'time', ...rest }],
  }
}
