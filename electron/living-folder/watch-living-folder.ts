import { stat } from 'node:fs/promises'
import { type FSWatcher, watch } from 'chokidar'

/** How often (milliseconds) it is looked whether the folder has gone or come back, such as with its disk. */
const checkEvery = 5_000

/** How long (milliseconds) a file has to stay as it is until it counts as written. */
const settleFor = 300

/**
 * Tells when something in a folder has changed, and when the folder goes or comes back.
 *
 * @returns how to stop
 */
export function watchLivingFolder(root: string, onChange: () => void): () => void {
  let watcher: FSWatcher | null = null
  let isThere: boolean | null = null
  let isStopped = false
  let settling: NodeJS.Timeout | undefined
  const timer = setInterval(() => void check(), checkEvery)
  timer.unref()

  function tell(): void {
    clearTimeout(settling)
    settling = setTimeout(onChange, settleFor)
  }

  async function check(): Promise<void> {
    const found = await stat(root).then(
      (status) => status.isDirectory(),
      () => false,
    )
    if (isStopped || found === isThere) return
    const isFirstLook = isThere === null
    isThere = found
    void watcher?.close()
    watcher = found ? open() : null
    if (!isFirstLook) tell()
  }

  function open(): FSWatcher {
    return watch(root, {
      ignoreInitial: true,
      followSymlinks: false,
      depth: 1,
      awaitWriteFinish: { stabilityThreshold: settleFor, pollInterval: 100 },
    })
      .on('all', () => {
        void check()
        tell()
      })
      .on('error', () => void check())
  }

  void check()
  return () => {
    isStopped = true
    clearInterval(timer)
    clearTimeout(settling)
    void watcher?.close()
  }
}
