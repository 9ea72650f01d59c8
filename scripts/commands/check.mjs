import { runChecks } from '../checks/checks.mjs'
import { runVitest } from '../checks/run-vitest.mjs'
import { conclude } from '../reports/conclude.mjs'
import { ensureDependencies } from '../set-up/ensure-dependencies.mjs'

/** `npm run check`: types, lint, format, dead code, what we ship of others, and the dependency rule. */
export async function run() {
  await ensureDependencies()
  return conclude([await runChecks(), await runVitest(['tests/architecture.test.ts'])])
}
