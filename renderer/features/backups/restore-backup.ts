import type { RestoreKind } from '#shared/export/restore/restored-plans'
import { undo } from '../../db/apply-change'
import { restore } from '../../db/backups/restore'
import { flushPendingSaves } from '../../db/pending-saves'
import { showToast } from '../../ui/toast'
import type { ReadyBackup } from '../../db/jobs/examine-backup'
import { formatMoment } from './format-moment'

/**
 * Restores a backup and offers the way back.
 *
 * @throws an error with a sentence for the user; nothing has changed then
 */
export async function restoreBackup(
  { header, bundles }: ReadyBackup,
  kind: RestoreKind,
  now: number,
): Promise<void> {
  const label = `Restore the backup of ${formatMoment(header.createdAt)}`
  if (await restore(label, bundles, kind, now)) {
    showToast({ message: label, action: { label: 'Undo', onPress: () => void takeBack() } })
  } else {
    showToast({ message: 'Everything in that backup is here already' })
  }
}

async function takeBack(): Promise<void> {
  await flushPendingSaves()
  await undo()
}
