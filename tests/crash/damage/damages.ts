import { copyFile, mkdir, readdir, rm, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { copyProfile } from '../app/copy-profile'
import { databaseFiles, databaseFolder, newestFile } from './database-files'
import {
  append,
  cutOff,
  cutTo,
  type EditBytes,
  editFile,
  empty,
  flipBitAt,
  scramble,
  tornHeader,
  zeroBlockAt,
} from './edit-file'
import type { PreparedProfile } from './prepare-profile'

/** One way in which the data of a profile can be damaged, and what must come of it. */
export interface Damage {
  readonly name: string
  /**
   * `whole`: everything is there, up to the latest change. `as-of-backup`: what can be had is what the newest
   * backup that is whole holds, and the user is told so.
   */
  readonly comesBack: 'whole' | 'as-of-backup'
  readonly inflict: (profile: string, prepared: PreparedProfile) => Promise<unknown>
}

/** Of each of these alone everything comes back, because it is in two places. */
const single: readonly (readonly [name: string, inflict: Damage['inflict']])[] = [
  ...[0, 0.05, 0.25, 0.5, 0.75, 0.9, 0.99].map(
    (share) => [`the log is cut to ${share * 100} %`, onNewest('log', cutTo(share))] as const,
  ),
  ...[1, 7, 700, 5_000, 33_000].map(
    (count) =>
      [`the log has lost its last ${count} bytes`, onNewest('log', cutOff(count))] as const,
  ),
  ...[0, 0.1, 0.3, 0.5, 0.7, 0.9, 1].map(
    (share) =>
      [
        `a bit of the log is flipped at ${share * 100} %`,
        onNewest('log', flipBitAt(share)),
      ] as const,
  ),
  ['a block of the log is zero', onNewest('log', zeroBlockAt(0.5))],
  ['the end of the log is zero', onNewest('log', zeroBlockAt(0.8, Infinity))],
  ['zeros follow the log', onNewest('log', append(Buffer.alloc(4096)))],
  ['noise follows the log', onNewest('log', append(scramble(Buffer.alloc(500))))],
  ['a torn header follows the log', onNewest('log', append(tornHeader))],
  ['the log is noise', onNewest('log', scramble)],
  ['the log is deleted', deleteNewest('log')],
  ...[0, 0.25, 0.5, 0.75, 0.99, 1].map(
    (share) =>
      [
        `a bit of a table is flipped at ${share * 100} %`,
        onNewest('table', flipBitAt(share)),
      ] as const,
  ),
  ['a table is cut in half', onNewest('table', cutTo(0.5))],
  ['a block of a table is zero', onNewest('table', zeroBlockAt(0.4))],
  ['a table is empty', onNewest('table', empty)],
  ['a table is noise', onNewest('table', scramble)],
  ['a table is deleted', deleteNewest('table')],
  ['every table is deleted', deleteAll('table')],
  ['the manifest is cut in half', onNewest('manifest', cutTo(0.5))],
  ['a bit of the manifest is flipped', onNewest('manifest', flipBitAt(0.5))],
  ['the manifest is empty', onNewest('manifest', empty)],
  ['the manifest is noise', onNewest('manifest', scramble)],
  ['the manifest is deleted', deleteNewest('manifest')],
  [
    'CURRENT names a manifest that is not there',
    onNewest('current', () => Buffer.from('MANIFEST-000999\n')),
  ],
  ['CURRENT is noise', onNewest('current', scramble)],
  ['CURRENT is empty', onNewest('current', empty)],
  ['CURRENT is deleted', deleteNewest('current')],
  ['the files of the database are deleted, the folder is not', emptyFolder],
  ['the folder of the database is deleted', (profile) => remove(databaseFolder(profile))],
  ['the folder of all databases is deleted', (profile) => remove(join(profile, 'IndexedDB'))],
  ['a file is where the folder of the database was', fileInPlaceOfFolder],
  ['the database is an older copy', replaceByOlderCopy],
  ['the log is of an older copy', replaceNewestByOlder('log')],
  ['the manifest is of an older copy', replaceNewestByOlder('manifest')],
  ['the journal ends in half a line', onJournal(cutOff(20))],
  ['the journal is cut in half', onJournal(cutTo(0.5))],
  ['a bit in the middle of the journal is flipped', onJournal(flipBitAt(0.5))],
  ['a block of the journal is zero', onJournal(zeroBlockAt(0.3))],
  ['zeros follow the journal', onJournal(append(Buffer.alloc(4096)))],
  ['the journal is noise', onJournal(scramble)],
  ['the journal is empty', onJournal(empty)],
  ['the journal is deleted', (profile) => remove(join(profile, 'journal'))],
  ['past.json is cut in half', onPast(cutTo(0.5))],
  ['past.json is noise', onPast(scramble)],
  ['past.json is empty', onPast(empty)],
  ['past.json is deleted', (profile) => remove(join(profile, 'past.json'))],
  ['the newest backup is cut in half', onNewestBackup(cutTo(0.5))],
  ['every backup is deleted', (profile) => remove(join(profile, 'backups'))],
]

/** Two at a time. */
const double: readonly Damage[] = [
  both('whole', 'the log is cut to 50 %', 'past.json is deleted'),
  both('whole', 'the folder of the database is deleted', 'past.json is deleted'),
  both('whole', 'the folder of the database is deleted', 'past.json is noise'),
  both('whole', 'a table is deleted', 'zeros follow the journal'),
  both('whole', 'the manifest is deleted', 'a torn header follows the log'),
  both('whole', 'the log is cut to 0 %', 'the newest backup is cut in half'),
  both('as-of-backup', 'the folder of the database is deleted', 'the journal is deleted'),
  both('as-of-backup', 'the folder of all databases is deleted', 'the journal is noise'),
]

export const damages: readonly Damage[] = [
  ...single.map(([name, inflict]) => ({ name, inflict, comesBack: 'whole' as const })),
  ...double,
]

function both(comesBack: Damage['comesBack'], first: string, second: string): Damage {
  return {
    name: `${first}, and ${second}`,
    comesBack,
    async inflict(profile, prepared) {
      for (const wanted of [first, second]) {
        const found = single.find(([name]) => name === wanted)
        if (!found) throw new Error(`There is no damage called “${wanted}”`)
        await found[1](profile, prepared)
      }
    },
  }
}

type Kind = Parameters<typeof newestFile>[1]

function onNewest(kind: Kind, edit: EditBytes): Damage['inflict'] {
  return async (profile) => editFile(await newestFile(profile, kind), edit)
}

function deleteNewest(kind: Kind): Damage['inflict'] {
  return async (profile) => remove(await newestFile(profile, kind))
}

function deleteAll(kind: Kind): Damage['inflict'] {
  return async (profile) => Promise.all((await databaseFiles(profile, kind)).map(remove))
}

function replaceNewestByOlder(kind: Kind): Damage['inflict'] {
  return async (profile, { older }) => {
    const path = await newestFile(profile, kind)
    await copyFile(await newestFile(older, kind), path)
  }
}

async function replaceByOlderCopy(profile: string, { older }: PreparedProfile): Promise<void> {
  await remove(databaseFolder(profile))
  await copyProfile(databaseFolder(older), databaseFolder(profile))
}

async function emptyFolder(profile: string): Promise<void> {
  const folder = databaseFolder(profile)
  for (const name of await readdir(folder)) await remove(join(folder, name))
}

async function fileInPlaceOfFolder(profile: string): Promise<void> {
  const folder = databaseFolder(profile)
  await remove(folder)
  await writeFile(folder, 'This is no folder.')
}

function onJournal(edit: EditBytes): Damage['inflict'] {
  return async (profile) => editFile(await newestIn(join(profile, 'journal')), edit)
}

function onPast(edit: EditBytes): Damage['inflict'] {
  return (profile) => editFile(join(profile, 'past.json'), edit)
}

function onNewestBackup(edit: EditBytes): Damage['inflict'] {
  return async (profile) => editFile(await newestIn(join(profile, 'backups')), edit)
}

/** The last file of a folder by its name. */
async function newestIn(folder: string): Promise<string> {
  await mkdir(folder, { recursive: true })
  const name = (await readdir(folder)).toSorted().at(-1)
  if (name === undefined) throw new Error(`There is nothing in ${basename(folder)}`)
  return join(folder, name)
}

function remove(path: string): Promise<void> {
  return rm(path, { recursive: true, force: true })
}
