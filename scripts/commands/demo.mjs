import { runPlaywright } from '../checks/run-playwright.mjs'
import { conclude } from '../reports/conclude.mjs'
import { ensureBuild } from '../set-up/ensure-build.mjs'
import { setUp } from '../set-up/set-up.mjs'

/**
 * `npm run demo`: the main job on a sample month, with everything it leaves in `demo-output/`.
 *
 * @param {readonly string[]} extra `--docs` takes the pictures of README and guide anew as well
 */
export async function run(extra) {
  const { env: common } = await setUp()
  const env = { ...common, DEMO_DOCS: String(extra.includes('--docs')) }
  await ensureBuild(env)
  return conclude([await runPlaywright('tests/demo/playwright.config.ts', [], env)])
}
