/**
 * A test that passes only when it is tried again counts as failed.
 *
 * @param {{ stats: { expected: number, unexpected: number, flaky: number, skipped: number } }} report what
 *   Playwright's reporter `json` wrote
 * @returns {import('./tally.mjs').Tally}
 */
export function readPlaywrightReport({ stats }) {
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky, skipped: stats.skipped }
}
