import type { Past } from '#shared/ipc/desktop-api'
import { translate } from '#shared/language/translate'
import { desktop } from '../../desktop/desktop'
import { readNow } from '../apply-change'
import { readStart, type StartState } from '../app-data'
import { backUp } from '../backups/back-up'
import { chooseDatabase, database, firstName, schemaVersion } from '../database'
import { readHistoryLabels } from '../history'
import { bringUpToDate, markSaved } from '../journal/safeguard'
import { guardSeq } from '../known-seq'
import { emptyMeta, tableNames } from '../meta'
import { describeStorageError, kindOfStorageError } from '../storage-error'
import { readTimer } from '../timer'
import type { Boot, Fault } from './boot'
import { takeDoubt } from './doubt'
import { findDatabase, type FoundDatabase } from './find-database'
import { readUntold } from './untold'

/**
 * Compares the database with what is known of it from outside, before anything is shown (RELIABILITY.md,
 * section 5). Where it is not what it was, it is built anew from backups and journal. May be ended at any
 * moment: the next start does it again.
 *
 * @param onRebuild told when it will take longer
 * @param mayGoWithoutBackup brings an old database to the form of this version even without a backup of it
 */
export async function checkStorage(
  onRebuild: () => void,
  mayGoWithoutBackup = false,
): Promise<Boot> {
  // Asked for beside what the main process knows; what goes wrong with it is dealt with below.
  const listing = indexedDB.databases()
  listing.catch(() => {})
  const [past, { planId }] = await Promise.all([desktop.readPast(), desktop.readSettings()])
  const rebuild = async (fault: Fault, detail: string): Promise<Boot> => {
    // Nothing is emptied that there is no room to write again.
    if (past.isDiskFull) return stuck(whyFull, detail)
    onRebuild()
    const { rebuildDatabase } = await import('./rebuild-database')
    return rebuildDatabase(fault, detail)
  }
  let found: FoundDatabase
  try {
    found = await findDatabase(past.database, await listing)
  } catch (error) {
    chooseDatabase(past.database ?? firstName)
    return rebuild('unreadable', String(error))
  }
  if (found.version !== null && found.version > schemaVersion) return { kind: 'newer' }
  chooseDatabase(found.name)

  const doubt = takeDoubt()
  if (doubt !== null) return rebuild('incomplete', doubt)
  if (found.version === null && (past.everHadData || found.loss !== null)) {
    // not translated: for whoever mends it
    return rebuild('gone', found.loss ?? 'There is no database.')
  }

  const isOld = found.version !== null && found.version < schemaVersion
  try {
    if (isOld && !mayGoWithoutBackup) {
      const { backUpOldDatabase } = await import('./back-up-old-database')
      const problem = await backUpOldDatabase(found.name)
      if (problem !== null) return stuck(() => problem, noBackup, true)
    }
    await database.open()
    // Nothing is checked of the last two: with their answers the first screen is drawn once.
    const [start] = await Promise.all([readStart(planId), readTimer(), readHistoryLabels()])
    const fault = findFault(past, start)
    if (fault) return await rebuild(fault.fault, fault.detail)
    settle(past, start, isOld)
  } catch (error) {
    const kind = kindOfStorageError(error)
    if (kind === 'corrupt') return rebuild('unreadable', String(error))
    return stuck(isOld ? whyNotUpgraded : () => describeStorageError(error), String(error))
  }
  return { kind: 'ready', recovery: readUntold(past.untold) }
}

function whyNotUpgraded(): string {
  return translate(
    'Your data could not be brought to the form this version needs. It is as it was, and there is a backup of it.',
  )
}

function whyFull(): string {
  return translate(
    'Your data is safe in backups and journal, but the disk is full. Free some space, then try again.',
  )
}

// not translated: for whoever mends it
const noBackup = 'There is no backup before the upgrade.'

/** The reason is put into words when it is shown: the language may not be known yet. */
function stuck(reason: () => string, detail: string, mayGoOn = false): Boot {
  return {
    kind: 'stuck',
    get reason() {
      return reason()
    },
    detail,
    mayGoOn,
  }
}

/** Does the database hold what it held, and everything that was acknowledged? */
function findFault(
  past: Past,
  { stored, counts }: StartState,
): { readonly fault: Fault; readonly detail: string } | null {
  const { seq } = stored ?? emptyMeta
  const wrong = tableNames.filter((name) => counts[name] !== (stored ?? emptyMeta).counts[name])
  if (wrong.length > 0) {
    // not translated: for whoever mends it
    const words = wrong.map((name) => `${counts[name]} ${name}, not ${stored?.counts[name] ?? 0}`)
    return { fault: 'incomplete', detail: words.join('; ') }
  }
  if (seq < past.lastSeq) {
    // not translated: for whoever mends it
    return { fault: 'behind', detail: `Change ${seq}, not ${past.lastSeq}.` }
  }
  // not translated: for whoever mends it
  if (!stored && past.everHadData) return { fault: 'gone', detail: 'The database is empty.' }
  return null
}

/** Nothing here has to be waited for: should it fail, the next change or the next start makes up for it. */
function settle(past: Past, { stored }: StartState, isUpgraded: boolean): void {
  const { seq } = stored ?? emptyMeta
  guardSeq(seq)
  // After an upgrade rows may have another shape than the changes in the journal.
  const isBehind = seq > past.lastSeq || (seq > 0 && (!past.isWhole || isUpgraded))
  const caughtUp = isBehind ? bringUpToDate() : undefined
  if (!isBehind && past.problem === null) markSaved(seq)

  afterwards = Promise.all([caughtUp, confirm(past, seq > 0).catch(console.error)])
}

let afterwards: Promise<unknown> = Promise.resolve()

/** What a start leaves for later, done. */
export async function startSettled(): Promise<void> {
  await afterwards
}

async function confirm(past: Past, hasData: boolean): Promise<void> {
  const isKnown = past.database === database.name && past.schemaVersion === schemaVersion
  if (isKnown && !past.isUpdated) return
  const settled = { database: database.name, schemaVersion, hasData }
  await backUpOnce(past.isUpdated)
  await desktop.settlePast(settled)
}

/** After an update there is a backup before anything changes; one that fails is tried again at the next start. */
async function backUpOnce(isUpdated: boolean): Promise<void> {
  if (!isUpdated) return
  const result = await backUp(readNow())
  if (result.kind === 'failed' && !result.isInOwnFolder) throw new Error(result.reason)
}
