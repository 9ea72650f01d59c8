import { backUp } from '../../db/backups/back-up'
import { showToast } from '../../ui/toast'

/** Writes a backup without waiting for the next automatic one, and says how that went. */
export async function backUpNow(now: number): Promise<void> {
  const result = await backUp(now)
  showToast({ message: result.kind === 'failed' ? result.reason : words[result.kind] })
}

const words = {
  written: 'Backed up, and read back',
  unchanged: 'Nothing has changed since the last backup',
}
