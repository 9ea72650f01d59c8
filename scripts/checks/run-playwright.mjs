import { availableParallelism } from 'node:os'
import { runTool } from '../process/programs.mjs'
import { say } from '../process/say.mjs'
import { readPlaywrightReport } from '../reports/read-playwright-report.mjs'
import { withReport } from '../reports/with-report.mjs'
import { withoutNetwork } from './without-network.mjs'

/** How many tests of the app may run at a time, each on a display of its own. */
export const windowsAtATime = Math.min(2, availableParallelism())

/**
 * Drives the built app, without any network where that can be had.
 *
 * @param {string} config the path of a Playwright configuration
 * @param {readonly string[]} extra such as a part of a file's name
 * @param {NodeJS.ProcessEnv} env from the set-up
 * @param {boolean} needsNetwork does a test fetch what it works with?
 * @returns {Promise<import('../reports/tally.mjs').Tally>}
 */
export function runPlaywright(config, extra, env, needsNetwork = false) {
  const starter = needsNetwork ? null : withoutNetwork()
  if (starter) say('The app is driven without any network.')
  return withReport(readPlaywrightReport, (report) =>
    runTool(
      '@playwright/test',
      'playwright',
      ['test', '--config', config, '--reporter=list,json', ...extra],
      { ...env, PLAYWRIGHT_JSON_OUTPUT_FILE: report },
      starter ?? [],
    ),
  )
}
