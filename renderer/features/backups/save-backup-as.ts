import { dayOf } from '#shared/calendar/day'
import { translate } from '#shared/language/translate'
import { runJob } from '../../db/jobs/run-job'
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
  const backup = await runJob('backUpEverything', { now })
  if (!backup) {
    showToast({ message: translate('There is no plan yet, so there is nothing to save.') })
    return
  }
  const result = await desktop.saveFile({
    suggestedName: `plumbline-backup-${dayOf(new Date(now), 0)}.json`,
    text: backup.text,
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
