import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { repositoryFolder } from '../process/paths.mjs'
import { runTool } from '../process/programs.mjs'
import { Refusal } from '../process/refusal.mjs'

const sources = [
  'electron',
  'renderer',
  'shared',
  'resources',
  'CHANGELOG.md',
  'electron.vite.config.ts',
  'package-lock.json',
  'package.json',
]
const stamp = join(repositoryFolder, 'out', '.built-from')

/**
 * Builds the app into `out/`, unless it was built from just these sources.
 *
 * @param {NodeJS.ProcessEnv} env
 */
export async function ensureBuild(env) {
  const fingerprint = fingerprintOf(sources, env['ELECTRON_MAJOR_VER'] ?? '')
  const isBuilt = existsSync(join(repositoryFolder, 'out', 'main', 'main.js'))
  if (isBuilt && existsSync(stamp) && readFileSync(stamp, 'utf8') === fingerprint) return
  const code = await runTool(
    'electron-vite',
    'electron-vite',
    ['build', '--logLevel', 'error'],
    env,
  )
  if (code !== 0) throw new Refusal('The app could not be built; the reason stands above.')
  writeFileSync(stamp, fingerprint)
}

/**
 * @param {readonly string[]} names files and folders of the repository
 * @param {string} target what else the build depends on
 */
function fingerprintOf(names, target) {
  const hash = createHash('sha256').update(target)
  for (const file of names.flatMap(filesIn))
    hash.update(`\0${file}\0`).update(readFileSync(join(repositoryFolder, file)))
  return hash.digest('hex')
}

/**
 * @param {string} name
 * @returns {string[]} the file itself, or all files below the folder, in a fixed order
 */
function filesIn(name) {
  const path = join(repositoryFolder, name)
  if (!existsSync(path)) return []
  if (statSync(path).isFile()) return [name]
  return readdirSync(path)
    .toSorted()
    .flatMap((entry) => filesIn(`${name}/${entry}`))
}
