import { mkdirSync, readdirSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { ensureElectron } from '../electron/ensure-electron.mjs'
import { repositoryFolder } from '../process/paths.mjs'
import { say } from '../process/say.mjs'
import { ensureBuild } from '../set-up/ensure-build.mjs'
import { ensureDependencies } from '../set-up/ensure-dependencies.mjs'
import { packageForLinux } from './linux/package-for-linux.mjs'
import { packageForOthers } from './others/package-for-others.mjs'
import { packageVersion } from './package-version.mjs'
import { releaseOf } from './release-of.mjs'

/**
 * Builds the app and packs it for this system into `dist/`.
 *
 * @returns {Promise<{ folder: string, deb: string | null }>} where the program lies, and its Debian package
 */
export async function makePackages() {
  await ensureDependencies()
  const runtime = await ensureElectron(process.env)
  const release = releaseOf(packageVersion(), runtime.isOfficial)
  // The build must suit the runtime that is really used, not the one in package.json.
  await ensureBuild({ ...process.env, ELECTRON_MAJOR_VER: runtime.version.split('.')[0] })

  const target = join(repositoryFolder, 'dist')
  rmSync(target, { recursive: true, force: true })
  mkdirSync(target)
  const forThisSystem = process.platform === 'linux' ? packageForLinux : packageForOthers
  const made = await forThisSystem(target, runtime, release)

  sayWhatWasMade(target, join(made.folder, 'resources', 'app.asar'))
  if (!release.isForRelease) {
    say(
      'NOT FOR RELEASE: this Electron is not the official download, so the packages are for tests only',
    )
    say(
      `and are called ${release.version}. Package where github.com or ELECTRON_MIRROR can be reached.`,
    )
  }
  return made
}

/**
 * @param {string} target
 * @param {string} archive of the app
 */
function sayWhatWasMade(target, archive) {
  for (const entry of readdirSync(target, { withFileTypes: true })) {
    if (entry.isFile()) say(`dist/${entry.name}: ${inMegabytes(join(target, entry.name))}`)
    else say(`dist/${entry.name}/`)
  }
  say(`The app itself, app.asar: ${inMegabytes(archive)}; the rest is Electron.`)
}

/** @param {string} file */
function inMegabytes(file) {
  return `${(statSync(file).size / 1e6).toFixed(1)} MB`
}
