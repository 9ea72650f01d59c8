import {
  type Backup,
  backupFormat,
  backupVersion,
  checksumOf,
  countRecords,
} from '#shared/export/formats/backup/backup'
import type { PlanBundle } from '#shared/model/plan-bundle'

/**
 * Writes plans with everything that belongs to them as JSON that `fromBackup` reads again without losing
 * a character (PRODUCT.md, section 7).
 *
 * @param bundles all plans of the user, in any order
 * @param now epoch milliseconds
 * @param seq number of the latest change in them; 0 when that is not known
 * @returns JSON that people can read too, with a line feed at the end
 */
export function toBackup(bundles: readonly PlanBundle[], now: number, seq = 0): string {
  const backup: Backup = {
    format: backupFormat,
    version: backupVersion,
    createdAt: now,
    seq,
    counts: countRecords(bundles),
    sha256: checksumOf(bundles),
    plans: bundles,
  }
  return `${JSON.stringify(backup, null, 2)}\n`
}
