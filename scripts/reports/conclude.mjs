import { inWords, secondTriesInWords, sumOf } from './tally.mjs'

/**
 * Names the tests that needed a second try and prints the sum as the last line.
 *
 * @param {readonly import('./tally.mjs').Tally[]} tallies
 * @returns {number} the exit code
 */
export function conclude(tallies) {
  const sum = sumOf(tallies)
  console.log(['', ...secondTriesInWords(sum), inWords(sum)].join('\n'))
  return sum.failed > 0 ? 1 : 0
}
