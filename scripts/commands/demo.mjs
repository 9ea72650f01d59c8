import { runPlaywright } from '../checks/run-playwright.mjs'
import { conclude } from '../reports/conclude.mjs'
import { ensureBuild } from '../set-up/ensure-build.mjs'
import { setUp } from '../set-up/set-up.mjs'

/** `npm run demo`: the main job on a sample month, with everything it leaves in `demo-output/`. */
export async function run() {
  const { env } = await setUp()
  await ensureBuild(env)
  return conclude([await runPlaywright('tests/demo/playwright.config.ts', [], env)])
}
