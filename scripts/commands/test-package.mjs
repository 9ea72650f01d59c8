import { runPlaywright } from '../checks/run-playwright.mjs'
import { makePackages } from '../package/make-packages.mjs'
import { Refusal } from '../process/refusal.mjs'
import { conclude } from '../reports/conclude.mjs'
import { setUp } from '../set-up/set-up.mjs'

/**
 * `npm run test:package`: packages the app, then attacks, drives, installs and removes what users get.
 *
 * @param {readonly string[]} extra passed on to Playwright
 */
export async function run(extra) {
  if (process.platform !== 'linux') throw new Refusal('Packages are tested on Linux only.')
  const { folder, deb } = await makePackages()
  const { env } = await setUp()
  const packages = { PACKAGE_FOLDER: folder, PACKAGE_DEB: deb ?? '' }
  const config = 'tests/package/playwright.config.ts'
  // A fresh Debian is fetched.
  return conclude([await runPlaywright(config, extra, { ...env, ...packages }, true)])
}
