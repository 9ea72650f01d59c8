import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { runPlaywright } from '../checks/run-playwright.mjs'
import { repositoryFolder } from '../process/paths.mjs'
import { Refusal } from '../process/refusal.mjs'
import { conclude } from '../reports/conclude.mjs'
import { ensureBuild } from '../set-up/ensure-build.mjs'
import { setUp } from '../set-up/set-up.mjs'

/** Each is a file of `tests/crash/parts/`. */
const parts = ['kills', 'fault-points', 'restore', 'torn-header', 'disk', 'damage', 'migration']

const results = join(repositoryFolder, 'crash-results')

/**
 * `npm run test:crash`: the real app, killed and damaged in every way we know. Takes about half an hour; what
 * went wrong is kept in `crash-results/`.
 *
 * @param {readonly string[]} extra such as `--part kills --kills 20`
 */
export async function run(extra) {
  const { files, settings } = readOptions(extra)
  const { env } = await setUp()
  await ensureBuild(env)
  const lines = join(results, 'lines.txt')
  rmSync(results, { recursive: true, force: true })
  const tally = await runPlaywright('tests/crash/playwright.config.ts', files, {
    ...env,
    ...settings,
    PLUMBLINE_CRASH_LINES: lines,
  })
  if (existsSync(lines)) console.log(`\n${readFileSync(lines, 'utf8').trimEnd()}`)
  if (tally.failed > 0) console.log(`\nWhat went wrong is kept in ${results}.`)
  return conclude([tally])
}

/**
 * @param {readonly string[]} extra
 * @returns {{ files: string[], settings: Record<string, string> }}
 */
function readOptions(extra) {
  const { part = [], ...numbers } = parse(extra)
  const unknown = part.find((name) => !parts.includes(name))
  if (unknown) throw new Refusal(`There is no part "${unknown}". Parts: ${parts.join(', ')}.`)
  const settings = Object.entries(numbers).map(([name, value]) => [
    `PLUMBLINE_CRASH_${name.toUpperCase()}`,
    String(value),
  ])
  return { files: part.map((name) => `${name}.test.ts`), settings: Object.fromEntries(settings) }
}

/** @param {readonly string[]} extra */
function parse(extra) {
  try {
    return parseArgs({
      args: [...extra],
      options: {
        part: { type: 'string', multiple: true },
        kills: { type: 'string' },
        faults: { type: 'string' },
        seed: { type: 'string' },
        only: { type: 'string' },
      },
    }).values
  } catch (error) {
    throw new Refusal(error instanceof Error ? error.message : String(error))
  }
}
