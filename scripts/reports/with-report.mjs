import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { withRunnerFailure } from './tally.mjs'

/**
 * Runs a test runner and reads the report it leaves.
 *
 * @template Report
 * @param {(report: Report) => import('./tally.mjs').Tally} read
 * @param {(file: string) => Promise<number>} run writes the report as JSON, answers with the exit code
 * @returns {Promise<import('./tally.mjs').Tally>}
 */
export async function withReport(read, run) {
  const folder = mkdtempSync(join(tmpdir(), 'plumbline-report-'))
  try {
    const file = join(folder, 'report.json')
    const exitCode = await run(file)
    return withRunnerFailure(readReport(file, read), exitCode)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/**
 * @template Report
 * @param {string} file
 * @param {(report: Report) => import('./tally.mjs').Tally} read
 * @returns {import('./tally.mjs').Tally | null} null when the runner left no report that can be read
 */
function readReport(file, read) {
  try {
    return read(JSON.parse(readFileSync(file, 'utf8')))
  } catch {
    return null
  }
}
