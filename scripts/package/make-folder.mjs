import { chmodSync, cpSync, mkdirSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { runTool } from '../process/programs.mjs'
import { Refusal } from '../process/refusal.mjs'
import { requireFuses, setFuses } from './fuses.mjs'
import { stageApp } from './stage-app.mjs'
import { writeLicences } from './write-licences.mjs'

/** What the program is called on the command line. */
export const programName = 'plumbline'

/**
 * Makes the folder that holds the whole program for Linux, sealed by its fuses.
 *
 * @param {string} folder
 * @param {import('../electron/runtime.mjs').Runtime} runtime
 * @param {import('./release-of.mjs').Release} release
 */
export async function makeFolder(folder, runtime, release) {
  mkdirSync(folder, { recursive: true })
  cpSync(runtime.folder, folder, { recursive: true })
  const program = join(folder, programName)
  renameSync(join(folder, 'electron'), program)
  // The copy on the registry has lost the run bits.
  for (const name of [programName, 'chrome-sandbox']) chmodSync(join(folder, name), 0o755)
  rmSync(join(folder, 'resources', 'default_app.asar'), { force: true })
  writeLicences(folder)

  const stage = stageApp(release)
  const archive = join(folder, 'resources', 'app.asar')
  const code = await runTool('@electron/asar', 'asar', ['pack', stage, archive])
  rmSync(stage, { recursive: true })
  if (code !== 0) throw new Refusal('The app could not be packed; the reason stands above.')

  setFuses(program)
  // Read back from the file: what is promised is what lies on the disk.
  requireFuses(program)
}
