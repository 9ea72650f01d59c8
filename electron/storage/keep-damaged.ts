import { copyFile, mkdir, readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { codeOf } from '../files/error-code'

const mostKept = 3

/**
 * Copies the files of Chromium's database into a folder of their own, before they are replaced. The last
 * three such copies stay. A file that cannot be read is passed over: the others may be of use.
 *
 * @returns the name of the folder below `damaged`
 * @throws the system's error when the copy cannot be written
 */
export async function keepDamaged(dataFolder: string, at: Date): Promise<string> {
  const damaged = join(dataFolder, 'damaged')
  const name = at.toISOString().replaceAll(':', '-')
  try {
    await copyFolder(join(dataFolder, 'IndexedDB'), join(damaged, name))
  } catch (error) {
    await rm(join(damaged, name), { recursive: true, force: true }).catch(() => {})
    throw error
  }
  const kept = (await readdir(damaged)).toSorted()
  for (const old of kept.slice(0, -mostKept)) {
    await rm(join(damaged, old), { recursive: true, force: true }).catch(() => {})
  }
  return name
}

async function copyFolder(from: string, to: string): Promise<void> {
  await mkdir(to, { recursive: true, mode: 0o700 })
  const entries = await readdir(from, { withFileTypes: true }).catch(() => [])
  for (const entry of entries) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)]
    if (entry.isDirectory()) await copyFolder(source, target)
    else if (entry.isFile()) await copyFile(source, target).catch(passOverUnreadable)
  }
}

function passOverUnreadable(error: unknown): void {
  if (new Set(['ENOSPC', 'EDQUOT', 'EROFS']).has(codeOf(error))) throw error
  console.error(`plumbline: a file of the database was not copied: ${codeOf(error)}`)
}
