import { BackupError } from '#shared/export/import/backup-error'
import { type BackupHeader, fromBackup, readBackupHeader } from '#shared/export/import/from-backup'
import { comparePlans, type PlanDifference } from '#shared/export/restore/compare-bundles'
import type { PlanBundle } from '#shared/model/plan-bundle'
import { readEverything } from '../backups/read-everything'

/** A backup that can be restored, beside what is here. */
export interface ReadyBackup {
  readonly kind: 'ready'
  readonly header: BackupHeader
  readonly bundles: readonly PlanBundle[]
  readonly differences: readonly PlanDifference[]
}

export type Examined =
  | ReadyBackup
  /** The reason is a sentence for the user; of a newer backup there is a header. */
  | { readonly kind: 'refused'; readonly reason: string; readonly header: BackupHeader | null }

/** Reads a backup without taking anything from it. */
export async function examineBackup(text: string): Promise<Examined> {
  try {
    const { header, bundles } = fromBackup(text)
    const here = await readEverything()
    return { kind: 'ready', header, bundles, differences: comparePlans(here.bundles, bundles) }
  } catch (error) {
    if (!(error instanceof BackupError)) throw error
    const header = error.problem === 'newer' ? readBackupHeader(text) : null
    return { kind: 'refused', reason: error.message, header }
  }
}
