import { translate } from '#shared/language/translate'
import { formatMoment } from '#shared/calendar/format-moment'
import { desktop } from '../desktop/desktop'

/**
 * Saves a copy of the newest backup where the user wants it. It asks the main process alone, so it works where
 * the rest of the page does not.
 *
 * @returns what came of it, a sentence for the user; null when they cancelled
 */
export async function saveNewestBackup(): Promise<string | null> {
  const { backups } = await desktop.listBackups()
  const newest = backups.find(({ state }) => state === 'verified')
  if (!newest)
    return translate(
      'There is no backup yet. Everything is in the data folder; a copy of that is as good.',
    )
  const read = await desktop.readBackup(newest.name)
  if (read.kind !== 'opened') return read.kind === 'failed' ? read.reason : null
  const result = await desktop.saveFile({
    suggestedName: `plumbline-backup-${newest.name.slice(0, dayLength)}.json`,
    text: read.text,
    kind: { name: translate('Plumbline backup'), extension: 'json' },
  })
  if (result.kind === 'cancelled') return null
  return result.kind === 'failed'
    ? result.reason
    : translate('Saved {file}, the backup of {moment}.', {
        file: result.fileName,
        moment: formatMoment(newest.writtenAt, 'short'),
      })
}

/** A backup's name begins with its day, such as 2026-11-17. */
const dayLength = 10
