import { join } from 'node:path'
import { exitCodeOf, startChild } from '../process/children.mjs'
import { repositoryFolder } from '../process/paths.mjs'
import { runTool } from '../process/programs.mjs'
import { Refusal } from '../process/refusal.mjs'
import { ensureBuild } from '../set-up/ensure-build.mjs'
import { setUp } from '../set-up/set-up.mjs'

const builtBench = join(repositoryFolder, 'node_modules', '.cache', 'bench', 'bench', 'bench.mjs')
const quietly = ['--logLevel', 'error']

/**
 * `npm run bench`: measures the built app against what the machine allows. It gates nothing.
 *
 * @param {readonly string[]} extra parts to run alone, and `--rounds=<count>`
 */
export async function run(extra) {
  const { executable, flags, env } = await setUp()
  await ensureBuild(env)
  const hello = ['build', '--config', 'tests/bench/hello/electron.vite.config.ts', ...quietly]
  const bench = ['build', '--config', 'tests/bench/vite.config.ts', ...quietly]
  const codes = [
    await runTool('electron-vite', 'electron-vite', hello, env),
    await runTool('vite', 'vite', bench, env),
  ]
  if (codes.some((code) => code !== 0)) throw new Refusal('The bench could not be built.')
  return exitCodeOf(
    // In the app's own engine, so that the core is measured as it runs in the app.
    startChild(executable, [builtBench, ...extra], {
      cwd: repositoryFolder,
      env: { ...env, ELECTRON_RUN_AS_NODE: '1', ELECTRON_FLAGS: JSON.stringify(flags) },
    }),
  )
}
