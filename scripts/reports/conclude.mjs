import { inWords, sumOf } from './tally.mjs'

/**
 * Prints the sum as the last line.
 *
 * @param {readonly import('./tally.mjs').Tally[]} tallies
 * @returns {number} the exit code
 */
export function conclude(tallies) {
  const sum = sumOf(tallies)
  console.log(`\n${inWords(sum)}`)
  return sum.failed > 0 ? 1 : 0
}
