import { sumOf } from '#shared/sum-of'

/**
 * The arithmetic mean.
 *
 * @returns NaN for none
 * @example meanOf([1, 2]) // 1.5
 */
export function meanOf(numbers: readonly number[]): number {
  return sumOf(numbers) / numbers.length
}
