/**
 * @typedef {{ file: string, title: string, tests: readonly { status: string }[] }} Spec
 * @typedef {{ title: string, specs: readonly Spec[], suites?: readonly Suite[] }} Suite a file, or a group in it
 */

/**
 * A test that passes only when it is tried again has passed, and is named.
 *
 * @param {{
 *   stats: { expected: number, unexpected: number, flaky: number, skipped: number },
 *   suites: readonly Suite[],
 * }} report what Playwright's reporter `json` wrote
 * @returns {import('./tally.mjs').Tally}
 */
export function readPlaywrightReport({ stats, suites }) {
  return {
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected,
    skipped: stats.skipped,
    secondTries: suites.flatMap((file) => secondTriesIn(file, [])),
  }
}

/**
 * @param {Suite} suite
 * @param {readonly string[]} groups the titles around its tests
 * @returns {string[]} such as `plans.test.ts: a copy begins on the day asked for`
 */
function secondTriesIn({ specs, suites = [] }, groups) {
  return [
    ...specs
      .filter(({ tests }) => tests.some(({ status }) => status === 'flaky'))
      .map(({ file, title }) => `${file}: ${[...groups, title].join(' › ')}`),
    ...suites.flatMap((group) => secondTriesIn(group, [...groups, group.title])),
  ]
}
