import { ensureElectron } from '../electron/ensure-electron.mjs'
import { ensureDependencies } from './ensure-dependencies.mjs'
import { ensureDisplay } from './ensure-display.mjs'
import { ensureSystemLibraries } from './ensure-system-libraries.mjs'
import { isRoot, requireSandbox } from './require-sandbox.mjs'
import { say } from '../process/say.mjs'

/**
 * Makes sure that everything is there to open a window, fetching what is missing.
 *
 * @param {{ displays?: number }} [wanted] how many windows are to be open at a time, where no display is there to see
 * @returns {Promise<{ executable: string, flags: readonly string[], env: NodeJS.ProcessEnv }>} the Electron to start,
 *   what to pass to it, and the environment that points the tools at it
 */
export async function setUp({ displays = 1 } = {}) {
  await ensureDependencies()
  const electron = await ensureElectron(process.env)
  await ensureSystemLibraries(electron.executable, process.env)
  requireSandbox(electron.folder)
  const display = await ensureDisplay(process.env, displays)
  if (isRoot()) say('Running as root: Electron starts with --no-sandbox.')

  return {
    executable: electron.executable,
    flags: [...(isRoot() ? ['--no-sandbox'] : []), ...display.flags],
    env: {
      ...process.env,
      ...display.env,
      ELECTRON_OVERRIDE_DIST_PATH: electron.folder,
      ELECTRON_EXEC_PATH: electron.executable,
      // The build must suit the runtime that is really used, not the one in package.json.
      ELECTRON_MAJOR_VER: electron.version.split('.')[0],
    },
  }
}
