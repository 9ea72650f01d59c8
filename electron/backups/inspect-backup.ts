import type { BackupState } from '#shared/ipc/desktop-api'
import { checksumOf, type BackupCounts } from '#shared/export/formats/backup/backup'
import { BackupError } from '#shared/export/import/backup-error'
import { fromBackup, readBackupHeader, type BackupHeader } from '#shared/export/import/from-backup'

export interface InspectedBackup {
  readonly state: BackupState
  /** Null when not even that can be read. */
  readonly header: BackupHeader | null
  /** Of the plans; the same for two backups with the same content. */
  readonly checksum: string | null
  /** Why it cannot be restored, a sentence for the user; null when it can. */
  readonly problem: string | null
}

/** Reads a backup as a restore would, and says how that went. */
export function inspectBackup(text: string): InspectedBackup {
  try {
    const { header, bundles } = fromBackup(text)
    return { state: 'verified', header, checksum: checksumOf(bundles), problem: null }
  } catch (error) {
    if (!(error instanceof BackupError)) throw error
    const isNewer = error.problem === 'newer'
    return {
      state: isNewer ? 'newer' : 'damaged',
      header: isNewer ? readBackupHeader(text) : null,
      checksum: null,
      problem: error.message,
    }
  }
}

/** How many records there are in all. */
export function totalOf(counts: BackupCounts): number {
  return Object.values({ ...counts }).reduce((sum, count) => sum + count, 0)
}
