import { access, constants, readdir, stat } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import type {
  BackupFolderChoice,
  BackupList,
  StoredBackup,
  WriteBackupResult,
} from '#shared/ipc/desktop-api'
import { translate } from '#shared/language/translate'
import { whyNotWritten } from '../files/describe-file-error'
import { codeOf } from '../files/error-code'
import type { ReadTextResult } from '../files/read-text-file'
import { openBackupFolder, type BackupFiles, type BackupFolder } from './backup-folder'
import { isBackupName } from './backup-name'
import { openBackupPlaces } from './backup-places'
import { inspectBackup, type InspectedBackup } from './inspect-backup'

/** The backups of this machine. What is asked of them is done one after the other. */
export interface Backups {
  list(): Promise<BackupList>
  write(text: string): Promise<WriteBackupResult>
  read(name: string): Promise<ReadTextResult>
  /** Is there any in the app's own folder? A look at names, whatever is in them. */
  hasOwn(): Promise<boolean>
  /** @returns why the folder cannot be used, a sentence for the user; null when it is used now */
  changeFolder(which: BackupFolderChoice, path: string | null): Promise<string | null>
}

interface BackupOptions {
  readonly now?: () => Date
  readonly files?: BackupFiles
  /** Told the number of the latest change in each verified backup of the app's own folder. */
  readonly onWritten?: (seqs: readonly number[]) => Promise<void>
}

/** Opens the backups; by default they lie beside Chromium's storage, never inside it. */
export function openBackups(
  dataFolder: string,
  { now = () => new Date(), files, onWritten = async () => {} }: BackupOptions = {},
): Backups {
  const ownPath = join(dataFolder, 'backups')
  const places = openBackupPlaces(dataFolder)
  const opened = new Map<string, BackupFolder>()
  const problems: Record<BackupFolderChoice, string | null> = { main: null, copy: null }
  let queue: Promise<unknown> = Promise.resolve()

  function inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
    const done = queue.then(work)
    queue = done.catch(() => {})
    return done
  }

  function folderAt(path: string): BackupFolder {
    const folder = opened.get(path) ?? openBackupFolder(path, path === ownPath, files)
    opened.set(path, folder)
    return folder
  }

  /** The one in use first; the app's own still holds what was written before another was chosen. */
  function folders(): BackupFolder[] {
    const { folder, copyFolder } = places.current()
    const paths = [folder, copyFolder, ownPath].filter((path) => path !== null)
    return [...new Set(paths)].map(folderAt)
  }

  async function list(): Promise<BackupList> {
    const found = new Map<string, StoredBackup>()
    for (const folder of folders()) {
      // A folder that is not there now says so when a backup is written.
      for (const backup of await folder.list().catch(() => [])) {
        const before = found.get(backup.name)
        if (before?.state !== 'verified') found.set(backup.name, backup)
      }
    }
    const { folder, copyFolder } = places.current()
    return {
      folder: folder ?? ownPath,
      isFolderChosen: folder !== null,
      copyFolder,
      backups: [...found.values()].toSorted((a, b) => (a.name < b.name ? 1 : -1)),
      problem: problems.main,
      copyProblem: problems.copy,
    }
  }

  async function write(text: string): Promise<WriteBackupResult> {
    const backup = inspectBackup(text)
    if (backup.state !== 'verified')
      return fail(translate('No backup was written. {reason}', { reason: backup.problem ?? '' }))
    const { folder, copyFolder } = places.current()
    let isInOwnFolder = false
    try {
      if (folder !== null) isInOwnFolder = await writeOwn(text, backup).then(isDone, reportOwn)
      const kind = await (folder === null
        ? writeOwn(text, backup)
        : folderAt(folder).write(text, backup, now()))
      problems.main = null
      problems.copy = copyFolder === null ? null : await writeCopy(copyFolder, text, backup)
      return { kind, copyProblem: problems.copy }
    } catch (error) {
      const failed = fail(
        translate('No backup was written. {reason}', { reason: whyNotWritten(error) }),
      )
      return isInOwnFolder ? { ...failed, isInOwnFolder } : failed
    }
  }

  /** The app's own folder always has one, too: a chosen one may be on a disk that is away when it is needed. */
  async function writeOwn(text: string, backup: InspectedBackup): Promise<'written' | 'unchanged'> {
    const own = folderAt(ownPath)
    const kind = await own.write(text, backup, now())
    if (kind === 'written') {
      const verified = (await own.list()).filter(({ state }) => state === 'verified')
      await onWritten(verified.map(({ seq }) => seq)).catch(reportOwn)
    }
    return kind
  }

  function fail(reason: string): WriteBackupResult & { readonly kind: 'failed' } {
    problems.main = reason
    return { kind: 'failed', reason }
  }

  function writeCopy(path: string, text: string, backup: InspectedBackup): Promise<string | null> {
    return folderAt(path)
      .write(text, backup, now())
      .then(
        () => null,
        (error: unknown) =>
          translate('The second copy was not written. {reason}', { reason: whyNotWritten(error) }),
      )
  }

  async function read(name: string): Promise<ReadTextResult> {
    let result: ReadTextResult = {
      kind: 'failed',
      reason: translate('This backup is no longer there.'),
    }
    for (const folder of folders()) {
      const found = await folder.read(name)
      if (found.kind === 'failed') continue
      result = found
      // A damaged one may be whole in the other folder.
      if (inspectBackup(found.text).state === 'verified') break
    }
    return result
  }

  async function changeFolder(
    which: BackupFolderChoice,
    path: string | null,
  ): Promise<string | null> {
    const { folder, copyFolder } = places.current()
    const other = which === 'main' ? copyFolder : (folder ?? ownPath)
    if (path !== null && other !== null && resolve(path) === resolve(other)) {
      return translate('That folder is in use for the other backups already. Choose another one.')
    }
    try {
      if (path !== null) await checkFolder(path)
      await places.change(which === 'main' ? { folder: path } : { copyFolder: path })
    } catch (error) {
      return whyNotWritten(error)
    }
    problems[which] = null
    return null
  }

  return {
    list: () => inTurn(list),
    write: (text) => inTurn(() => write(text)),
    read: (name) => inTurn(() => read(name)),
    hasOwn: () =>
      readdir(ownPath).then(
        (names) => names.some(isBackupName),
        () => false,
      ),
    changeFolder: (which, path) => inTurn(() => changeFolder(which, path)),
  }
}

/** Nobody has lost anything yet, and the next backup tries again. */
function reportOwn(error: unknown): false {
  console.error(`plumbline: the own backup folder or the journal is behind: ${codeOf(error)}`)
  return false
}

const isDone = (): true => true

async function checkFolder(path: string): Promise<void> {
  const stats = await stat(path)
  if (!stats.isDirectory()) throw Object.assign(new Error('not a folder'), { code: 'ENOTDIR' })
  await access(path, constants.W_OK | constants.X_OK)
}
