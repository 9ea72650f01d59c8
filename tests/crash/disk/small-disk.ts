import { execFileSync } from 'node:child_process'
import { mkdir, mkdtemp, rm, stat, statfs, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A disk of some megabytes, in memory, that can really be full. */
export interface SmallDisk {
  /** A folder on it. */
  readonly folder: string
  /** Fills it until just so much is left. */
  leave(kilobytes: number): Promise<void>
  /** Takes away what filled it. */
  free(): Promise<void>
  remove(): Promise<void>
}

/** Why there can be no small disk here; null when there can. */
export function whyNoSmallDisk(): string | null {
  if (process.platform !== 'linux') return 'A small disk can be mounted on Linux only.'
  return process.getuid?.() === 0 ? null : 'Only root may mount a small disk.'
}

export async function mountSmallDisk(megabytes: number): Promise<SmallDisk> {
  const mount = await mkdtemp(join(tmpdir(), 'plumbline-disk-'))
  execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m`, 'none', mount])
  const folder = join(mount, 'profile')
  const filler = join(mount, 'filler')
  await mkdir(folder)
  return {
    folder,
    async leave(kilobytes) {
      const wanted = kilobytes * 1024
      // The app writes meanwhile: what it has taken is given back by what fills the disk.
      const fill = Buffer.alloc(Math.max(0, (await bytesLeft(mount)) - wanted))
      await writeFile(filler, fill).catch(unlessFull)
      const missing = wanted - (await bytesLeft(mount))
      if (missing > 0) await truncate(filler, Math.max(0, (await stat(filler)).size - missing))
    },
    free: () => rm(filler, { force: true }),
    async remove() {
      execFileSync('umount', ['-l', mount])
      await rm(mount, { recursive: true, force: true })
    },
  }
}

async function bytesLeft(mount: string): Promise<number> {
  const { bavail, bsize } = await statfs(mount)
  return bavail * bsize
}

function unlessFull(error: NodeJS.ErrnoException): void {
  if (error.code !== 'ENOSPC') throw error
}
