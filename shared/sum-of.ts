/**
 * Adds numbers up.
 *
 * @returns 0 for none
 * @example sumOf([60, 45]) // 105
 */
export function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0)
}
