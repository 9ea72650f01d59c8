/**
 * @typedef {{
 *   passed: number,
 *   failed: number,
 *   skipped: number,
 *   secondTries?: readonly string[],
 * }} Tally `secondTries` names the passed tests that had failed before
 */

/**
 * @param {readonly Tally[]} tallies
 * @returns {Tally}
 */
export function sumOf(tallies) {
  return {
    passed: tallies.reduce((sum, tally) => sum + tally.passed, 0),
    failed: tallies.reduce((sum, tally) => sum + tally.failed, 0),
    skipped: tallies.reduce((sum, tally) => sum + tally.skipped, 0),
    secondTries: tallies.flatMap(({ secondTries = [] }) => secondTries),
  }
}

/**
 * A runner that ends badly without naming a failed test, or that ran no test at all, has failed as a whole.
 *
 * @param {Tally | null} tally what its report says; null when it left none
 * @param {number} exitCode
 * @returns {Tally}
 */
export function withRunnerFailure(tally, exitCode) {
  if (tally === null) return { passed: 0, failed: 1, skipped: 0 }
  const ranNothing = tally.passed + tally.failed === 0
  const failedSilently = exitCode !== 0 && tally.failed === 0
  return ranNothing || failedSilently ? { ...tally, failed: tally.failed + 1 } : tally
}

/**
 * A line for each test that passed only when it was tried again, so that nobody overlooks it.
 *
 * @param {Tally} tally
 */
export function secondTriesInWords({ secondTries = [] }) {
  return secondTries.map((name) => `Needed a second try: ${name}`)
}

/**
 * The last line of `npm test`.
 *
 * @param {Tally} tally
 */
export function inWords({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`
}
