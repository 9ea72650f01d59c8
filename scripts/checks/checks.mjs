import { runTool } from '../process/programs.mjs'
import { checkAdvisories, checkElectron, checkLicences, checkLockFile } from './supply-chain.mjs'

/**
 * What must hold of the source without running it.
 *
 * @type {readonly { name: string, run: () => number | Promise<number> }[]}
 */
const checks = [
  { name: 'types', run: () => runTool('typescript', 'tsc', ['-b']) },
  {
    name: 'lint',
    run: () =>
      runTool('oxlint', 'oxlint', [
        '--type-aware',
        '--deny-warnings',
        '--report-unused-disable-directives',
      ]),
  },
  {
    name: 'format',
    run: () => runTool('prettier', 'prettier', ['--check', '--log-level=warn', '.']),
  },
  { name: 'dead code', run: () => runTool('knip', 'knip', []) },
  { name: 'lock file', run: checkLockFile },
  { name: 'licences', run: checkLicences },
  { name: 'advisories', run: checkAdvisories },
  { name: 'age of Electron', run: checkElectron },
]

/**
 * Runs the checks one after another; a check counts as one test.
 *
 * @returns {Promise<import('../reports/tally.mjs').Tally>}
 */
export async function runChecks() {
  const tally = { passed: 0, failed: 0, skipped: 0 }
  for (const check of checks) {
    const passed = (await check.run()) === 0
    console.log(`${passed ? '✓' : '✗'} ${check.name}`)
    tally[passed ? 'passed' : 'failed'] += 1
  }
  return tally
}
