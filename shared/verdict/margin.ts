import type { RatingValue } from '#shared/model/rating'
import type { Step } from '#shared/model/step'
import type { SettledLean, StepRatings } from '#shared/verdict/verdict'

/** Ratings of all four steps, 1 = disliked, 5 = loved. */
export type AllRatings = { readonly [S in Step]: RatingValue }

/**
 * Whether every step has a rating.
 *
 * @param ratings the rating that counts for each step
 */
export function hasAllRatings(ratings: StepRatings): ratings is AllRatings {
  return ![ratings[1], ratings[2], ratings[3], ratings[4]].includes(undefined)
}

/**
 * How much more the backend side was enjoyed than the full-stack side (PRODUCT.md, section 5).
 *
 * @param ratings ratings of all four steps
 * @returns mean of steps 1 and 2 minus mean of steps 3 and 4: -4 to 4, a multiple of 0.5
 * @example marginOf({ 1: 4, 2: 5, 3: 3, 4: 3 }) // 1.5
 */
export function marginOf(ratings: AllRatings): number {
  return mean(ratings[1], ratings[2]) - mean(ratings[3], ratings[4])
}

/**
 * The side a margin points to (PRODUCT.md, section 5).
 *
 * @param margin above 0 towards the backend, below 0 towards the full stack
 */
export function leanOf(margin: number): SettledLean {
  if (margin === 0) return 'balanced'
  return margin > 0 ? 'backend' : 'full-stack'
}

/** The mean of two numbers. */
export function mean(a: number, b: number): number {
  return (a + b) / 2
}
