import { Dexie } from 'dexie'
import { toBackup } from '#shared/export/formats/backup/to-backup'
import { desktop } from '../../desktop/desktop'
import { readNow } from '../apply-change'
import { bundlesOf } from '../bundle-rows'
import { readRows } from '../read-rows'

/**
 * Backs up a database of an older version, as it is, before it is brought to the form of this one.
 *
 * @returns why there is no backup, a sentence for the user; null when there is one, or nothing to back up
 */
export async function backUpOldDatabase(name: string): Promise<string | null> {
  // Without a version of its own Dexie takes the database as it finds it.
  const old = new Dexie(name)
  try {
    await old.open()
    const { rows, seq } = await old.transaction('r', old.tables, async () => {
      const latest = await old.table('history').orderBy('seq').last()
      return { rows: await readRows(old), seq: latest?.seq ?? 0 }
    })
    const bundles = bundlesOf(rows)
    if (bundles.length === 0) return null
    const result = await desktop.writeBackup(toBackup(bundles, readNow(), seq))
    return result.kind === 'failed' && !result.isInOwnFolder ? result.reason : null
  } finally {
    old.close()
  }
}
