import type { StoredBackup } from '#shared/ipc/desktop-api'
import { describeCounts } from '#shared/export/restore/describe-difference'
import { translate } from '#shared/language/translate'
import { formatNumber } from '#shared/wording/format-number'
import { formatMoment } from '#shared/calendar/format-moment'
import { Button } from '../../ui/button'
import { Tag } from '../../ui/tag'
import styles from './backup-list.module.css'
import { useBackupList } from './use-backup-list'

interface BackupListProps {
  readonly isBusy: boolean
  readonly onChoose: (name: string) => void
}

/** The backups in the backup folder, the newest first. */
export function BackupList({ isBusy, onChoose }: BackupListProps) {
  const { list } = useBackupList()
  if (!list) return null
  if (list.backups.length === 0) {
    return (
      <p className="soft">
        {translate(
          'There is no backup in {folder} yet. One from another computer or disk can be opened as a file.',
          { folder: list.folder },
        )}
      </p>
    )
  }
  return (
    <ul aria-label={translate('Backups, the newest first')} aria-busy={isBusy}>
      {list.backups.map((backup) => (
        <BackupRow key={backup.name} backup={backup} onPress={() => onChoose(backup.name)} />
      ))}
    </ul>
  )
}

interface BackupRowProps {
  readonly backup: StoredBackup
  readonly onPress: () => void
}

function BackupRow({ backup, onPress }: BackupRowProps) {
  const { state, bytes, writtenAt, counts } = backup
  const when = formatMoment(writtenAt)
  return (
    <li className={styles.row}>
      <span className={styles.words}>
        <span className={styles.when}>
          {when}
          {state !== 'verified' && <Tag tone="alert">{stateWords[state]()}</Tag>}
        </span>
        <span className={styles.contents}>
          {counts && `${describeCounts(counts)} · `}
          {formatBytes(bytes)}
        </span>
      </span>
      <Button
        size="s"
        aria-label={translate('Open the backup of {moment}', { moment: when })}
        onPress={onPress}
      >
        {translate('Open…')}
      </Button>
    </li>
  )
}

const stateWords = {
  newer: () => translate('Newer version'),
  damaged: () => translate('Damaged'),
}

function formatBytes(bytes: number): string {
  const [amount, unit] =
    bytes < 1_000_000
      ? [formatNumber(Math.max(1, bytes / 1000)), 'kB']
      : [formatNumber(bytes / 1_000_000, 1), 'MB']
  return `${amount}\u00a0${unit}`
}
