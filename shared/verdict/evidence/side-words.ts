import { translate } from '#shared/language/translate'
import type { Side } from '#shared/model/step'

/** A side in the middle of a sentence. */
export const sideWords: Readonly<Record<Side, string>> = {
  get backend() {
    return translate('backend')
  },
  get 'full-stack'() {
    return translate('full stack')
  },
}

/** The side that is not this one. */
export function otherSide(side: Side): Side {
  return side === 'backend' ? 'full-stack' : 'backend'
}

/**
 * What a value speaks for: its own side above the middle of both sides, the other one below it. So a dull
 * evening on the backend is counter-evidence to the backend, and nothing speaks when it is just as the
 * two sides are on average.
 *
 * @param side the side the value belongs to
 * @param value what one entry says
 * @param middle halfway between the means of both sides
 * @returns null for a value in the middle
 */
export function spokenFor(side: Side, value: number, middle: number): Side | null {
  if (Math.abs(value - middle) < 1e-9) return null
  return value > middle ? side : otherSide(side)
}
