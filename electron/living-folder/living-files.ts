import { lstat, mkdir, readdir, realpath, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { dayOfPath, isLivingPath, planPath } from '#shared/living/living-path'
import { translate } from '#shared/language/translate'
import { codeOf } from '../files/error-code'
import { readTextFile } from '../files/read-text-file'
import { writeFileAtomically } from '../files/write-file-atomically'

/** A file as it is now. */
interface FileNow {
  /** Null when it is not there, or cannot be read. */
  readonly text: string | null
  /** Why it cannot be read, a sentence for the user. */
  readonly problem: string | null
}

/** More days than anybody plans. */
const mostFiles = 4000

/**
 * The files of ours that are in the folder.
 *
 * @throws when the folder itself is not there or cannot be read
 */
export async function listLivingFiles(root: string): Promise<string[]> {
  if ((await realpath(root)) !== root) throw fileError('ENOENT')
  const names = await readdir(root)
  const hasDays = await isRealFolder(join(root, 'days')).catch(() => false)
  const days = hasDays ? await readdir(join(root, 'days')) : []
  return [...names, ...days.map((name) => `days/${name}`)].filter(isLivingPath).slice(0, mostFiles)
}

/** Links are left alone: what they name lies outside the folder. */
export async function readLivingFile(root: string, path: string): Promise<FileNow> {
  try {
    if (path !== planPath && !(await isRealFolder(join(root, 'days')))) return nothing
    const status = await lstat(join(root, path))
    if (!status.isFile())
      return {
        text: null,
        problem: translate('“{file}” is not a file of its own.', { file: path }),
      }
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return nothing
    return {
      text: null,
      problem: translate('“{file}” cannot be read. {reason}', {
        file: path,
        reason: codeOf(error),
      }),
    }
  }
  const read = await readTextFile(join(root, path))
  return read.kind === 'read'
    ? { text: read.text, problem: null }
    : { text: null, problem: read.reason }
}

/** The folder itself is never made: it may be on a disk that is not connected now. */
export async function writeLivingFile(root: string, path: string, text: string): Promise<void> {
  if (dayOfPath(path) !== null) await makeDays(root)
  await writeFileAtomically(join(root, path), text)
}

export async function removeLivingFile(root: string, path: string): Promise<void> {
  await rm(join(root, path), { force: true })
}

/** Keeps what a file held beside it, under a name nothing has yet. */
export async function keepConflictCopy(
  root: string,
  path: string,
  text: string,
  at: Date,
): Promise<void> {
  const stamp = new Date(at.getTime() - at.getTimezoneOffset() * 60_000)
    .toISOString()
    .slice(0, 19)
    .replace('T', '-')
    .replaceAll(':', '')
  for (let twin = 1; ; twin += 1) {
    const copy = path.replace(/\.md$/, `.conflict-${stamp}${twin === 1 ? '' : `-${twin}`}.md`)
    if (await exists(join(root, copy))) continue
    return writeFileAtomically(join(root, copy), text)
  }
}

const nothing: FileNow = { text: null, problem: null }

async function makeDays(root: string): Promise<void> {
  const days = join(root, 'days')
  if (await isRealFolder(days)) return
  await mkdir(days)
}

/** @throws when something that is no folder stands there, a link included */
async function isRealFolder(path: string): Promise<boolean> {
  if (!(await exists(path))) return false
  if ((await lstat(path)).isDirectory()) return true
  throw fileError('ENOTDIR')
}

async function exists(path: string): Promise<boolean> {
  return lstat(path).then(
    () => true,
    (error: unknown) => {
      if (codeOf(error) === 'ENOENT') return false
      throw error
    },
  )
}

function fileError(code: string): Error {
  return Object.assign(new Error(code), { code })
}
