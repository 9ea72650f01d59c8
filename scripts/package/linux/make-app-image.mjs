import { cpSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { programName } from '../make-folder.mjs'
import { runProgram } from '../run-program.mjs'
import { putDesktopFiles } from './put-desktop-files.mjs'

/**
 * Makes one file that runs everywhere, with `appimagetool`. Untested: where this was written there is none.
 *
 * @param {string} program the folder of the program
 * @param {import('../release-of.mjs').Release} release
 * @param {string} day of the release, yyyy-mm-dd
 * @returns {Promise<string>} the path of the file, beside the folder
 */
export async function makeAppImage(program, release, day) {
  const root = mkdtempSync(join(tmpdir(), 'plumbline-appimage-'))
  cpSync(program, join(root, 'usr', 'lib', programName), { recursive: true })
  const share = join(root, 'usr', 'share')
  putDesktopFiles(share, 'AppRun', release, day)
  symlinkSync(`usr/lib/${programName}/${programName}`, join(root, 'AppRun'))
  cpSync(join(share, 'applications', 'plumbline.desktop'), join(root, 'plumbline.desktop'))
  cpSync(join(share, 'icons/hicolor/512x512/apps/plumbline.png'), join(root, 'plumbline.png'))

  const image = `${program}.AppImage`
  await runProgram('appimagetool', [root, image])
  rmSync(root, { recursive: true })
  return image
}
