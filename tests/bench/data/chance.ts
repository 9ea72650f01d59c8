/** Numbers that look like chance and are the same each time. */
export interface Chance {
  /** From 0 up to, and not including, a limit. */
  readonly below: (limit: number) => number
  readonly oneOf: <Value>(values: readonly Value[]) => Value
}

/** @param seed any whole number */
export function chanceFrom(seed: number): Chance {
  let state = seed >>> 0
  // Mulberry32: four lines, and even enough for words and minutes.
  function next(): number {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const below = (limit: number): number => Math.floor(next() * limit)
  return { below, oneOf: (values) => values[below(values.length)]! }
}
