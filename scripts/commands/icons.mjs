import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { icnsFile, icoFile } from '../icons/icon-containers.mjs'
import { iconSizes } from '../icons/icon-sizes.mjs'
import { exitCodeOf, startChild } from '../process/children.mjs'
import { repositoryFolder } from '../process/paths.mjs'
import { setUp } from '../set-up/set-up.mjs'

const resources = join(repositoryFolder, 'resources')

/** `npm run icons`: draws `resources/icons/` anew; needed only when a drawing has changed. */
export async function run() {
  const { executable, flags, env } = await setUp()
  mkdirSync(join(resources, 'icons'), { recursive: true })
  const program = join(repositoryFolder, 'scripts', 'icons', 'draw-icons.cjs')
  const parameters = [...flags, program, resources, iconSizes.join(',')]
  const code = await exitCodeOf(startChild(executable, parameters, { env }))
  if (code !== 0) return code

  const pictures = iconSizes.map((size) => ({
    size,
    png: readFileSync(join(resources, 'icons', `${size}.png`)),
  }))
  const ico = icoFile(pictures.filter(({ size }) => size <= 256))
  writeFileSync(join(resources, 'icons', 'icon.ico'), ico)
  writeFileSync(join(resources, 'icons', 'icon.icns'), icnsFile(pictures))
  return 0
}
