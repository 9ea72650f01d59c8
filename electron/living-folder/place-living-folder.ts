import { lstat, mkdir, readdir, realpath } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { planPath } from '#shared/living/living-path'
import { codeOf } from '../files/error-code'
import { safeFileName } from '../files/safe-file-name'
import { readLivingFile } from './living-files'

/**
 * The folder for a plan in the one the user chose: nothing of ours lies outside it, and nothing of anybody
 * else is in it. One that holds this plan already is taken again.
 *
 * @returns its real path
 * @throws a file error when it cannot be made
 */
export async function placeLivingFolder(
  chosen: string,
  planId: string,
  title: string,
): Promise<string> {
  const parent = await realpath(chosen)
  if (await holdsPlan(parent, planId)) return parent
  const name = safeFileName(title, 'md').slice(0, -'.md'.length)
  for (let twin = 1; ; twin += 1) {
    const root = join(parent, twin === 1 ? name : `${name} ${twin}`)
    if (await canHold(root, planId)) return root
  }
}

/** Whether a folder is another one or lies in it. */
export function isInside(path: string, folder: string): boolean {
  const way = relative(folder, path)
  return way === '' || !/^(\.\.([\\/]|$)|[A-Za-z]:|[\\/])/.test(way)
}

async function canHold(root: string, planId: string): Promise<boolean> {
  try {
    if (!(await lstat(root)).isDirectory()) return false
    return (await readdir(root)).length === 0 || (await holdsPlan(root, planId))
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') throw error
    await mkdir(root)
    return true
  }
}

async function holdsPlan(root: string, planId: string): Promise<boolean> {
  const { text } = await readLivingFile(root, planPath)
  return text?.split('\n').some((line) => line.startsWith('id: ') && line.includes(planId)) ?? false
}
