import type { StoredBackup } from '#shared/ipc/desktop-api'
import { describeCounts } from '#shared/export/restore/describe-difference'
import { Button } from '../../ui/button'
import { Tag } from '../../ui/tag'
import styles from './backup-list.module.css'
import { formatMoment } from './format-moment'
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
        There is no backup in {list.folder} yet. One from another computer or disk can be opened as
        a file.
      </p>
    )
  }
  return (
    <ul aria-label="Backups, the newest first" aria-busy={isBusy}>
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
          {state !== 'verified' && <Tag tone="alert">{stateWords[state]}</Tag>}
        </span>
        <span className={styles.contents}>
          {counts && `${describeCounts(counts)} · `}
          {formatBytes(bytes)}
        </span>
      </span>
      <Button size="s" aria-label={`Open the backup of ${when}`} onPress={onPress}>
        Open…
      </Button>
    </li>
  )
}

const stateWords = { newer: 'Newer version', damaged: 'Damaged' }

function formatBytes(bytes: number): string {
  return bytes < 1_000_000
    ? `${Math.max(1, Math.round(bytes / 1000))}\u00a0kB`
    : `${(bytes / 1_000_000).toFixed(1)}\u00a0MB`
}
