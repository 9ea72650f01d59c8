import { join } from 'node:path'
import { say } from '../../process/say.mjs'
import { isAtHand } from '../is-at-hand.mjs'
import { makeFolder } from '../make-folder.mjs'
import { makeAppImage } from './make-app-image.mjs'
import { makeArchive } from './make-archive.mjs'
import { makeDeb } from './make-deb.mjs'

/**
 * Makes what can be made with the tools at hand.
 *
 * @param {string} target an empty folder
 * @param {import('../../electron/runtime.mjs').Runtime} runtime
 * @param {import('../release-of.mjs').Release} release
 * @returns {Promise<{ folder: string, archive: string, deb: string | null, appImage: string | null }>} paths
 */
export async function packageForLinux(target, runtime, release) {
  const day = new Date().toISOString().slice(0, 10)
  const folder = join(target, `plumbline-${release.version}-linux-${process.arch}`)
  say('Putting the program together.')
  await makeFolder(folder, runtime, release)
  say('Packing it as tar.gz.')
  const archive = await makeArchive(folder)

  /** @param {string} tool @param {string} kind @param {() => Promise<string>} make */
  const whereAtHand = async (tool, kind, make) => {
    if (!isAtHand(tool)) {
      say(`No ${kind}: ${tool} is not on this machine.`)
      return null
    }
    say(`Packing it as ${kind}.`)
    return make()
  }
  return {
    folder,
    archive,
    deb: await whereAtHand('dpkg-deb', 'deb', () => makeDeb(folder, target, release, day)),
    appImage: await whereAtHand('appimagetool', 'AppImage', () =>
      makeAppImage(folder, release, day),
    ),
  }
}
