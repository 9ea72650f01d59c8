import { desktop } from '../../desktop/desktop'
import { chooseDatabase, database, schemaVersion } from '../database'
import { putEntry } from '../history-entries'
import { bringUpToDate } from '../journal/safeguard'
import { guardSeq } from '../known-seq'
import { type Meta, metaKey, metaOf, tableNames } from '../meta'
import { readRows } from '../read-rows'
import { newName } from './find-database'
import type { Drafts } from './read-old-database'
import type { Moment } from './replay'

export type Replaced =
  /** The folder holds the database that was replaced, below `damaged` in the data folder. */
  | { readonly kind: 'replaced'; readonly folder: string; readonly meta: Meta }
  /** The reason is a sentence for the user. Backups and journal are as they were. */
  | { readonly kind: 'failed'; readonly reason: string }

const noDrafts: Drafts = { timer: [], postingDrafts: [] }

/**
 * Puts a database in the place of the one that is there: the old one is kept as files, the new one has
 * another name, is read back and compared, and only then taken for the one of the app. Ended at any step, the
 * next start begins again and comes to the same end.
 *
 * @param describe what the user has to be told of it, kept in one with the change of names
 */
export async function replaceDatabase(
  moment: Moment,
  drafts: Drafts | null,
  describe: ((folder: string, meta: Meta) => string) | null = null,
): Promise<Replaced> {
  const name = await newName(database.name)
  database.close()
  const aside = await desktop.setDatabaseAside()
  if (aside.kind === 'failed') return aside
  chooseDatabase(name)
  guardSeq(null)
  const meta = await fill(moment, drafts ?? noDrafts)
  await compare(meta)
  guardSeq(meta.seq)
  await bringUpToDate()
  const untold = describe?.(aside.folder, meta) ?? null
  await desktop.settlePast({ database: name, schemaVersion, hasData: true, untold })
  return { kind: 'replaced', folder: aside.folder, meta }
}

async function fill({ seq, rows, history }: Moment, drafts: Drafts): Promise<Meta> {
  const meta = metaOf(seq, rows)
  await database.transaction('rw', database.tables, async () => {
    for (const name of tableNames) await database.table(name).bulkPut([...rows[name]])
    for (const entry of history) await putEntry(entry)
    for (const [key, timer] of drafts.timer) await database.timer.put(timer, key)
    for (const [key, draft] of drafts.postingDrafts) await database.postingDrafts.put(draft, key)
    await database.meta.put(meta, metaKey)
  })
  return meta
}

/** The disk may have lied: the rows have to add up to what was written. */
async function compare(meta: Meta): Promise<void> {
  const rows = await database.transaction('r', database.tables, () => readRows(database))
  const stored = metaOf(meta.seq, rows)
  if (JSON.stringify(stored) === JSON.stringify(meta)) return
  throw new Error(`the new database does not hold what was written: ${JSON.stringify(stored)}`)
}
