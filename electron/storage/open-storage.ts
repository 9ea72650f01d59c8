import { statfs } from 'node:fs/promises'
import type {
  AppendResult,
  JournalRecord,
  Past,
  SetAsideResult,
  SettledPast,
  StepsOfChange,
} from '#shared/ipc/desktop-api'
import { translate } from '#shared/language/translate'
import type { Reach } from '../fault-points'
import { whyNotWritten } from '../files/describe-file-error'
import type { Journal } from '../journal/open-journal'
import { gatherSteps } from './gather-steps'
import { keepDamaged } from './keep-damaged'
import type { PastStore } from './open-past'

/** What stands beside the database of the page: the journal, the past, and the way to a new database. */
export interface Storage {
  readPast(): Promise<Past>
  /** Some steps of a change that {@link Storage.append} is called for later. */
  takeSteps(steps: StepsOfChange): void
  append(records: readonly JournalRecord[]): Promise<AppendResult>
  readJournal(): Promise<readonly JournalRecord[]>
  /** Keeps the files of the database and empties it; the page has closed it before. */
  setAside(): Promise<SetAsideResult>
  settle(past: SettledPast): Promise<void>
}

interface StorageOptions {
  readonly dataFolder: string
  readonly journal: Journal
  readonly past: PastStore
  readonly versions: { readonly app: string; readonly electron: string }
  readonly hasBackups: () => Promise<boolean>
  /** Empties the databases of our page. */
  readonly clear: () => Promise<void>
  readonly reach?: Reach
  readonly now?: () => Date
}

export function openStorage({
  dataFolder,
  journal,
  past,
  versions,
  hasBackups,
  clear,
  reach = null,
  now = () => new Date(),
}: StorageOptions): Storage {
  const gatherer = gatherSteps()

  async function readPast(): Promise<Past> {
    const { everHadData, database, schemaVersion, untold, ...stored } = past.current()
    const { appVersion, electronVersion } = stored
    const { lastSeq, isWhole, problem } = await journal.describe()
    return {
      database,
      schemaVersion,
      lastSeq,
      isWhole,
      problem,
      untold,
      // Whoever deletes one of them has not deleted the past.
      everHadData: everHadData || lastSeq > 0 || (await hasBackups()),
      isDiskFull: await isDiskFull(dataFolder),
      isUpdated:
        appVersion !== null &&
        (appVersion !== versions.app || electronVersion !== versions.electron),
    }
  }

  async function append(records: readonly JournalRecord[]): Promise<AppendResult> {
    const whole = gatherer.complete(records)
    if (!whole) {
      return {
        kind: 'failed',
        reason: translate('The journal of changes could not be written.'),
      }
    }
    const result = await journal.append(whole)
    if (result.kind === 'kept' && !past.current().everHadData) {
      // The journal itself says so, too.
      await past.change({ everHadData: true }).catch(() => {})
    }
    return result
  }

  async function setAside(): Promise<SetAsideResult> {
    try {
      // Left from an attempt that was cut short: what is in the database now is only ours, half done.
      const folder = past.current().aside ?? (await keepDamaged(dataFolder, now()))
      await past.change({ aside: folder })
      reach?.('storage-kept')
      await clear()
      reach?.('storage-cleared')
      return { kind: 'done', folder }
    } catch (error) {
      return { kind: 'failed', reason: whyNotWritten(error) }
    }
  }

  async function settle({ database, schemaVersion, hasData, untold }: SettledPast): Promise<void> {
    const isSwitch = past.current().database !== database
    if (isSwitch) reach?.('before-switch')
    await past.change({
      database,
      schemaVersion,
      everHadData: past.current().everHadData || hasData,
      appVersion: versions.app,
      electronVersion: versions.electron,
      aside: null,
      ...(untold !== undefined && { untold }),
    })
    if (isSwitch) reach?.('after-switch')
  }

  return {
    readPast,
    takeSteps: (steps) => gatherer.take(steps),
    append,
    readJournal: () => journal.read(),
    setAside,
    settle,
  }
}

/** Bytes; Chromium's database needs some room for everything it does. */
const leastRoom = 8_000_000

function isDiskFull(folder: string): Promise<boolean> {
  return statfs(folder).then(
    ({ bavail, bsize }) => bavail * bsize < leastRoom,
    () => false,
  )
}
