import { runChecks } from '../checks/checks.mjs'
import { runPlaywright, windowsAtATime } from '../checks/run-playwright.mjs'
import { runVitest } from '../checks/run-vitest.mjs'
import { conclude } from '../reports/conclude.mjs'
import { ensureBuild } from '../set-up/ensure-build.mjs'
import { setUp } from '../set-up/set-up.mjs'

/** `npm test`: everything. */
export async function run() {
  const { env } = await setUp({ displays: windowsAtATime })
  return conclude([await runChecks(), await runVitest([]), await driveApp(env)])
}

/**
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<import('../reports/tally.mjs').Tally>}
 */
async function driveApp(env) {
  try {
    await ensureBuild(env)
  } catch (error) {
    // What went before still counts, and is to be counted.
    console.error(error instanceof Error ? error.message : error)
    return { passed: 0, failed: 1, skipped: 0 }
  }
  return runPlaywright('tests/e2e/playwright.config.ts', [], env)
}
