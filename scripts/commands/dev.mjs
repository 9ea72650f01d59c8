import { runTool } from '../process/programs.mjs'
import { setUp } from '../set-up/set-up.mjs'

/** `npm run dev`: the app with hot reload. @param {readonly string[]} extra passed on to electron-vite */
export async function run(extra) {
  const { flags, env } = await setUp()
  return runTool(
    'electron-vite',
    'electron-vite',
    ['dev', '--watch', ...extra, '--', ...flags],
    env,
  )
}
