import { runVitest } from '../checks/run-vitest.mjs'
import { conclude } from '../reports/conclude.mjs'
import { ensureDependencies } from '../set-up/ensure-dependencies.mjs'

/** `npm run test:unit`: the unit and property tests. @param {readonly string[]} extra passed on to Vitest */
export async function run(extra) {
  await ensureDependencies()
  return conclude([await runVitest(extra)])
}
