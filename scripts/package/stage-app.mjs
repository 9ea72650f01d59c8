import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { repositoryFolder } from '../process/paths.mjs'

/** What the app reads while it runs. Everything else is bundled into `out/`, so no package goes along. */
const contents = ['out/main', 'out/preload', 'out/renderer', 'resources/icon.png', 'resources/tray']

/**
 * Puts together what is packed into the archive of the app.
 *
 * @param {import('./release-of.mjs').Release} release
 * @returns {string} a new folder
 */
export function stageApp(release) {
  const stage = mkdtempSync(join(tmpdir(), 'plumbline-app-'))
  for (const path of contents) {
    cpSync(join(repositoryFolder, path), join(stage, path), { recursive: true })
  }
  writeFileSync(join(stage, 'package.json'), JSON.stringify(manifest(release), null, 2))
  return stage
}

/** @param {import('./release-of.mjs').Release} release */
function manifest({ version }) {
  const { name, productName, description, license, author, type, main } = JSON.parse(
    readFileSync(join(repositoryFolder, 'package.json'), 'utf8'),
  )
  // The desktop entry by which Linux knows the windows as ours.
  const desktopName = `${name}.desktop`
  return { name, productName, version, description, license, author, type, main, desktopName }
}
