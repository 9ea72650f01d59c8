import type { RestoreKind } from '#shared/export/restore/restored-plans'
import { formatMoment } from '#shared/calendar/format-moment'
import { translate } from '#shared/language/translate'
import { undo } from '../../db/apply-change'
import { restore } from '../../db/backups/restore'
import { flushPendingSaves } from '../../db/pending-saves'
import { showToast } from '../../ui/toast'
import type { ReadyBackup } from '../../db/jobs/examine-backup'

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
  const label = translate('Restore the backup of {moment}', {
    moment: formatMoment(header.createdAt),
  })
  if (await restore(label, bundles, kind, now)) {
    showToast({
      message: label,
      action: { label: translate('Undo'), onPress: () => void takeBack() },
    })
  } else {
    showToast({ message: translate('Everything in that backup is here already') })
  }
}

async function takeBack(): Promise<void> {
  await flushPendingSaves()
  await undo()
}
