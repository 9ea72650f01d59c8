import { randomInt } from 'node:crypto'
import { runVitest } from '../checks/run-vitest.mjs'
import { say } from '../process/say.mjs'
import { conclude } from '../reports/conclude.mjs'
import { ensureDependencies } from '../set-up/ensure-dependencies.mjs'

/**
 * `npm run test:fuzz`: the unit and property tests from a seed nobody has tried.
 *
 * @param {readonly string[]} extra passed on to Vitest
 */
export async function run(extra) {
  await ensureDependencies()
  const seed = process.env['PROPERTY_SEED'] ?? String(randomInt(2 ** 31))
  process.env['PROPERTY_SEED'] = seed
  const exitCode = conclude([await runVitest(extra)])
  say(
    `The properties began at seed ${seed}: PROPERTY_SEED=${seed} npm run test:fuzz does the same again.`,
  )
  return exitCode
}
