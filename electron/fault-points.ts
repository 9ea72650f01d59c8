import * as nodeFiles from 'node:fs/promises'
import type { FileSystem } from './files/write-file-atomically'

/** Moments at which a test may end the app as a power cut would. */
export type FaultPoint =
  | 'journal-before-write'
  | 'journal-half-write'
  | 'journal-before-sync'
  | 'journal-after-sync'
  | 'compact-before-rename'
  | 'compact-after-rename'
  | 'snapshot-before-rename'
  | 'snapshot-after-rename'
  | 'storage-kept'
  | 'storage-cleared'
  | 'before-switch'
  | 'after-switch'

/** Told of every such moment; null where nobody wants to know, as in every packaged app. */
export type Reach = ((point: FaultPoint) => void) | null

/**
 * Ends the process at once when a moment comes for the n-th time.
 *
 * @param wanted such as `journal-half-write:3`, of the environment; undefined for none
 */
export function faultsFrom(
  wanted: string | undefined,
  end: () => void = () => process.kill(process.pid, 'SIGKILL'),
): Reach {
  if (wanted === undefined) return null
  const [name, count = '1'] = wanted.split(':')
  let left = Number(count)
  return (point) => {
    if (point === name && (left -= 1) === 0) end()
  }
}

/** Files whose renaming is such a moment, before it and after it. */
export function filesReaching(reach: Reach, before: FaultPoint, after: FaultPoint): FileSystem {
  if (!reach) return nodeFiles
  return {
    ...nodeFiles,
    async rename(from, to) {
      reach(before)
      await nodeFiles.rename(from, to)
      reach(after)
    },
  }
}
