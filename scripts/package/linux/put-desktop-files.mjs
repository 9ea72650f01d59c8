import { cpSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { iconSizes } from '../../icons/icon-sizes.mjs'
import { repositoryFolder } from '../../process/paths.mjs'
import { desktopEntry } from './desktop-entry.mjs'
import { metainfo } from './metainfo.mjs'

const resources = join(repositoryFolder, 'resources')
/** The icon theme of Linux has no folder for larger ones. */
const largestIcon = 512

/**
 * Puts what a desktop looks for where it looks for it.
 *
 * @param {string} share the folder that becomes `/usr/share`
 * @param {string} program how the desktop starts it
 * @param {import('../release-of.mjs').Release} release
 * @param {string} day of the release, yyyy-mm-dd
 */
export function putDesktopFiles(share, program, release, day) {
  write(join(share, 'applications', 'plumbline.desktop'), desktopEntry(program))
  write(join(share, 'metainfo', 'app.plumbline.Plumbline.metainfo.xml'), metainfo(release, day))
  const icons = join(share, 'icons', 'hicolor')
  for (const size of iconSizes.filter((pixels) => pixels <= largestIcon)) {
    const target = join(icons, `${size}x${size}`, 'apps', 'plumbline.png')
    cpSync(join(resources, 'icons', `${size}.png`), target)
  }
  cpSync(join(resources, 'icon.svg'), join(icons, 'scalable', 'apps', 'plumbline.svg'))
}

/**
 * @param {string} path
 * @param {string} text
 */
function write(path, text) {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, text)
}
