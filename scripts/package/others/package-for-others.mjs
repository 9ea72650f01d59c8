import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runNpm } from '../../process/programs.mjs'
import { Refusal } from '../../process/refusal.mjs'
import { say } from '../../process/say.mjs'
import { collectLicences } from '../collect-licences.mjs'
import { requireFuses } from '../fuses.mjs'
import { stageApp } from '../stage-app.mjs'
import { describePackages } from '../write-licences.mjs'
import { builderConfig } from './builder-config.mjs'

/** Fetched when it is needed: a quarter of all packages would be there for it alone. */
const builder = 'electron-builder@26.17.0'

/**
 * Makes an installer for Windows or macOS. Untested (see `builder-config.mjs`).
 *
 * @param {string} target an empty folder
 * @param {import('../../electron/runtime.mjs').Runtime} runtime
 * @param {import('../release-of.mjs').Release} release
 * @returns {Promise<{ folder: string, deb: null }>} where the program lies
 */
export async function packageForOthers(target, runtime, release) {
  say(
    'Packaging for this system has never been tried. Look at what comes out before you hand it on.',
  )
  const work = mkdtempSync(join(tmpdir(), 'plumbline-package-'))
  const config = join(work, 'electron-builder.json')
  const app = stageApp(release)
  const licences = join(work, 'LICENSES.packages.txt')
  writeFileSync(licences, describePackages(collectLicences()))
  writeFileSync(config, JSON.stringify(builderConfig(target, runtime, licences)))
  const call = ['electron-builder', '--config', config, '--publish', 'never']
  // Started in the folder of the app, or it would pack our own packages, too.
  const code = await runNpm(['exec', '--yes', `--package=${builder}`, '--', ...call], app)
  for (const folder of [work, app]) rmSync(folder, { recursive: true })
  if (code !== 0) throw new Refusal('electron-builder did not succeed; the reason stands above.')

  const place = placeIn(target)
  try {
    requireFuses(place.binary)
  } catch (error) {
    rmSync(target, { recursive: true })
    throw error
  }
  return { folder: place.folder, deb: null }
}

/** @param {string} target */
function placeIn(target) {
  if (process.platform === 'win32') {
    const folder = join(target, 'win-unpacked')
    return { folder, binary: join(folder, 'Plumbline.exe') }
  }
  const folders = readdirSync(target, { withFileTypes: true }).filter((entry) =>
    entry.isDirectory(),
  )
  const unpacked = folders.find(({ name }) => name.startsWith('mac'))?.name
  const folder = join(target, unpacked ?? 'mac', 'Plumbline.app', 'Contents')
  const framework = join(folder, 'Frameworks', 'Electron Framework.framework')
  return { folder, binary: join(framework, 'Electron Framework') }
}
