import { exitCodeOf, startChild } from '../process/children.mjs'
import { repositoryFolder } from '../process/paths.mjs'
import { ensureBuild } from '../set-up/ensure-build.mjs'
import { setUp } from '../set-up/set-up.mjs'

/** `npm start`: opens the app. @param {readonly string[]} extra passed on to Electron */
export async function run(extra) {
  const { executable, flags, env } = await setUp()
  await ensureBuild(env)
  return exitCodeOf(startChild(executable, [...flags, repositoryFolder, ...extra], { env }))
}
