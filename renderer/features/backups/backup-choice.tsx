import { FolderOpen } from 'lucide-react'
import type { StoredBackup } from '#shared/ipc/desktop-api'
import { describeCounts } from '#shared/export/restore/describe-difference'
import { Button } from '../../ui/button'
import { Dialog } from '../../ui/dialog'
import { Tag } from '../../ui/tag'
import styles from './backup-choice.module.css'
import { formatMoment } from './format-moment'
import { useBackupList } from './use-backup-list'

interface BackupChoiceProps {
  readonly isBusy: boolean
  readonly onChoose: (name: string) => void
  readonly onChooseFile: () => void
  readonly onClose: () => void
}

/** The backups in the backup folder, the newest first, and the way to one from elsewhere. */
export function BackupChoice({ isBusy, onChoose, onChooseFile, onClose }: BackupChoiceProps) {
  const { list } = useBackupList()
  return (
    <Dialog
      title="Restore from a backup"
      isOpen
      onClose={onClose}
      size={640}
      footer={
        <Button
          icon={<FolderOpen size={14} strokeWidth={1.6} aria-hidden />}
          isDisabled={isBusy}
          onPress={onChooseFile}
        >
          From a file…
        </Button>
      }
    >
      {list?.backups.length === 0 && (
        <p className="soft">
          There is no backup in {list.folder} yet. One from another computer or disk can be opened
          as a file.
        </p>
      )}
      <ul aria-label="Backups, the newest first" aria-busy={isBusy}>
        {list?.backups.map((backup) => (
          <BackupRow
            key={backup.name}
            backup={backup}
            isDisabled={isBusy}
            onPress={() => onChoose(backup.name)}
          />
        ))}
      </ul>
    </Dialog>
  )
}

interface BackupRowProps {
  readonly backup: StoredBackup
  readonly isDisabled: boolean
  readonly onPress: () => void
}

function BackupRow({ backup, isDisabled, onPress }: BackupRowProps) {
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
      <Button
        size="s"
        aria-label={`Open the backup of ${when}`}
        isDisabled={isDisabled}
        onPress={onPress}
      >
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
