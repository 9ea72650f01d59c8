import { backUp } from '../app/back-up'
import { copyProfile, newProfile } from '../app/copy-profile'
import { ProfileUnderFire } from '../app/profile-under-fire'
import { readStored, type Stored } from '../writes/stored'
import { databaseFiles } from './database-files'

/** The data every damage is done to a copy of. */
export interface PreparedProfile {
  readonly folder: string
  /** A copy of it from some time before. */
  readonly older: string
  /** What is in it. */
  readonly stored: Stored
  /** What is in each backup, the oldest first. */
  readonly backups: readonly Stored[]
}

/**
 * Lives with an app for a few hundred changes: enough that its database has tables beside its log, and
 * two backups, with changes after the newest. It ends without a goodbye, as an app does that is damaged.
 */
export async function prepareProfile(): Promise<PreparedProfile> {
  const profile = await ProfileUnderFire.make('prepared')
  const write = (seed: number, count: number) =>
    profile.writeUntil(
      // Long words, so that the log of the database is full once: only then there are tables.
      { seed, scene: 'checks', count, length: 120_000 },
      { after: profile.ledger.acknowledged + count, wait: 0 },
    )
  await write(1, 150)
  const first = await backUp(profile)
  await write(2, 50)
  await profile.kill()
  const older = await newProfile()
  await copyProfile(profile.folder, older)

  await profile.open()
  await write(3, 100)
  const second = await backUp(profile)
  await write(4, 60)
  const stored = await readStored(profile.app.page, profile.folder)
  await profile.kill()
  if ((await databaseFiles(profile.folder, 'table')).length === 0) {
    throw new Error('The database has no tables: it needs more to write')
  }
  return { folder: profile.folder, older, stored, backups: [first, second] }
}
