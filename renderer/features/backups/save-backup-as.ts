import { dayOf } from '#shared/calendar/day'
import { translate } from '#shared/language/translate'
import { readEverything } from '../../db/backups/read-everything'
import { flushPendingSaves } from '../../db/pending-saves'
import { desktop } from '../../desktop/desktop'
import { showToast } from '../../ui/toast'

/** What dialogs call a backup. */
export function backupFileKind() {
  return { name: translate('Plumbline backup'), extension: 'json' }
}

/** Saves everything there is as one file where the user wants it. */
export async function saveBackupAs(now: number): Promise<void> {
  await flushPendingSaves()
  const { bundles, seq } = await readEverything()
  const { toBackup } = await import('#shared/export/formats/backup/to-backup')
  const result = await desktop.saveFile({
    suggestedName: `plumbline-backup-${dayOf(new Date(now), 0)}.json`,
    text: toBackup(bundles, now, seq),
    kind: backupFileKind(),
  })
  if (result.kind === 'saved') {
    showToast({
      message: translate('Saved {file}', { file: result.fileName }),
      action: { label: translate('Show in folder'), onPress: () => void desktop.showSavedFile() },
    })
  }
  if (result.kind === 'failed') showToast({ message: result.reason })
}
