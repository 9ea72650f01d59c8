import { randomUUID } from 'node:crypto'
import * as nodeFiles from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { codeOf } from './error-code'

/** The part of `node:fs/promises` that is needed, so that tests can fill the disk. */
export type FileSystem = Pick<
  typeof nodeFiles,
  'access' | 'open' | 'realpath' | 'rename' | 'rm' | 'stat'
>

/**
 * Writes a file completely or not at all: what was there before stays until the new content is on
 * the disk and has been read back. Ours, because the well-known packages report success after
 * cutting the old file short on a full disk (RELIABILITY.md, E14).
 */
export async function writeFileAtomically(
  path: string,
  data: string | Uint8Array,
  files: FileSystem = nodeFiles,
  platform: NodeJS.Platform = process.platform,
): Promise<void> {
  const content = typeof data === 'string' ? Buffer.from(data, 'utf8') : Buffer.from(data)
  const target = await followLink(path, files)
  const mode = await modeToKeep(target, files)
  const temporary = join(dirname(target), `.plumbline-${randomUUID()}.tmp`)
  try {
    await writeAndVerify(temporary, content, mode, files)
    await renamePatiently(temporary, target, files, platform)
  } catch (error) {
    await files.rm(temporary, { force: true }).catch(() => {})
    throw error
  }
  await syncFolder(dirname(target), files)
}

/** A link keeps pointing where it points; the file it names is replaced. */
async function followLink(path: string, files: FileSystem): Promise<string> {
  return files.realpath(path).catch((error: unknown) => {
    if (codeOf(error) === 'ENOENT') return path
    throw error
  })
}

/** New files are for their owner only. One that must not be written stays so, which a rename would pass over. */
async function modeToKeep(target: string, files: FileSystem): Promise<number> {
  try {
    const status = await files.stat(target)
    if (!status.isFile()) throw fileError('EISDIR', 'not a file')
    await files.access(target, nodeFiles.constants.W_OK)
    return status.mode & 0o777
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return 0o600
    throw error
  }
}

async function writeAndVerify(
  path: string,
  content: Buffer,
  mode: number,
  files: FileSystem,
): Promise<void> {
  const handle = await files.open(path, 'wx+', 0o600)
  try {
    // Some disks, such as a memory stick, know no permissions; that is no reason to refuse.
    if (mode !== 0o600) await handle.chmod(mode).catch(() => {})
    for (let written = 0; written < content.length;) {
      const { bytesWritten } = await handle.write(
        content,
        written,
        content.length - written,
        written,
      )
      if (bytesWritten === 0) throw fileError('ENOSPC', 'nothing more could be written')
      written += bytesWritten
    }
    await handle.sync()
    const { size } = await handle.stat()
    if (size !== content.length || !(await readBack(handle, size)).equals(content)) {
      throw fileError('EIO', 'the file does not hold what was written')
    }
  } finally {
    await handle.close()
  }
}

async function readBack(handle: nodeFiles.FileHandle, size: number): Promise<Buffer> {
  const content = Buffer.alloc(size)
  for (let read = 0; read < size;) {
    const { bytesRead } = await handle.read(content, read, size - read, read)
    if (bytesRead === 0) break
    read += bytesRead
  }
  return content
}

/** On Windows a virus scanner may hold a new file for a moment. */
async function renamePatiently(
  from: string,
  to: string,
  files: FileSystem,
  platform: NodeJS.Platform,
): Promise<void> {
  for (let pause = 20; ; pause *= 2) {
    try {
      return await files.rename(from, to)
    } catch (error) {
      const mayPass = platform === 'win32' && busyCodes.has(codeOf(error))
      if (!mayPass || pause > longestPause) throw error
      await sleep(pause)
    }
  }
}

const busyCodes = new Set(['EPERM', 'EBUSY', 'EACCES'])
const longestPause = 640

/** Makes the rename itself last through a power cut, where the platform lets a folder be synced. */
async function syncFolder(folder: string, files: FileSystem): Promise<void> {
  try {
    const handle = await files.open(folder, 'r')
    try {
      await handle.sync()
    } finally {
      await handle.close()
    }
  } catch {
    // The new file is complete and in place; to report a failure now would be untrue.
  }
}

function fileError(code: string, message: string): Error {
  return Object.assign(new Error(`${code}: ${message}`), { code })
}
