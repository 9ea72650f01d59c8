import { runTool } from '../process/programs.mjs'
import { withReport } from '../reports/with-report.mjs'
import { readVitestReport } from '../reports/read-vitest-report.mjs'

/**
 * Runs the unit and property tests.
 *
 * @param {readonly string[]} extra such as a part of a file's name
 * @returns {Promise<import('../reports/tally.mjs').Tally>}
 */
export function runVitest(extra) {
  return withReport(readVitestReport, (report) =>
    runTool('vitest', 'vitest', [
      'run',
      '--config=tests/vitest.config.ts',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${report}`,
      ...extra,
    ]),
  )
}
