import { useEffect } from 'react'
import { backUpIfChanged } from '../../db/backups/back-up'
import { showToast } from '../../ui/toast'

/** Milliseconds without a change after which there is a backup of the last one. */
const settleTime = 60_000

/** Has the user been told that backups fail? Said once; the settings go on saying it. */
let isFailureTold = false

/**
 * Backs everything up a minute after the latest change. One that fails is tried again at the next change.
 *
 * @param seq number of the latest change
 * @param now the clock, epoch milliseconds
 */
export function useAutomaticBackups(seq: number, now: () => number): void {
  useEffect(() => {
    const timer = setTimeout(() => void backUpQuietly(now()), settleTime)
    return () => clearTimeout(timer)
  }, [seq, now])
}

async function backUpQuietly(at: number): Promise<void> {
  const result = await backUpIfChanged(at)
  const problem = result.kind === 'failed' ? result.reason : result.copyProblem
  if (problem !== null && !isFailureTold) showToast({ message: problem })
  isFailureTold = problem !== null
}
