import { runPlaywright, windowsAtATime } from '../checks/run-playwright.mjs'
import { conclude } from '../reports/conclude.mjs'
import { ensureBuild } from '../set-up/ensure-build.mjs'
import { setUp } from '../set-up/set-up.mjs'

/** `npm run test:e2e`: drives the real app. @param {readonly string[]} extra passed on to Playwright */
export async function run(extra) {
  const { env } = await setUp({ displays: windowsAtATime })
  await ensureBuild(env)
  return conclude([await runPlaywright('tests/e2e/playwright.config.ts', extra, env)])
}
