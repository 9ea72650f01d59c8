import { translate } from '#shared/language/translate'
import { backUp } from '../../db/backups/back-up'
import { showToast } from '../../ui/toast'

/** Writes a backup without waiting for the next automatic one, and says how that went. */
export async function backUpNow(now: number): Promise<void> {
  const result = await backUp(now)
  showToast({ message: result.kind === 'failed' ? result.reason : words[result.kind]() })
}

const words = {
  written: () => translate('Backed up, and read back'),
  unchanged: () => translate('Nothing has changed since the last backup'),
}
