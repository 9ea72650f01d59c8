import { runTool } from '../process/programs.mjs'
import { ensureDependencies } from '../set-up/ensure-dependencies.mjs'

/** `npm run format`: writes every file the way Prettier has it. */
export async function run() {
  await ensureDependencies()
  return runTool('prettier', 'prettier', ['--write', '--log-level=warn', '.'])
}
