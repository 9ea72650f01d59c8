import { toBackup } from '#shared/export/formats/backup/to-backup'
import { readEverything } from '../backups/read-everything'

/** All plans as one file. */
export interface BackedUp {
  readonly text: string
  /** Number of the latest change in it. */
  readonly seq: number
}

/**
 * @param now epoch milliseconds
 * @returns null where there is no plan
 */
export async function backUpEverything(now: number): Promise<BackedUp | null> {
  const { bundles, seq } = await readEverything()
  return bundles.length === 0 ? null : { text: toBackup(bundles, now, seq), seq }
}
