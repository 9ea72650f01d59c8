import { createHash } from 'node:crypto'
import { realpath } from 'node:fs/promises'
import type {
  LivingFile,
  LivingFolder,
  LivingPlace,
  WriteLivingFilesRequest,
  WriteLivingFilesResult,
} from '#shared/ipc/desktop-api'
import { translate } from '#shared/language/translate'
import { codeOf } from '../files/error-code'
import { whyNotWritten } from '../files/describe-file-error'
import {
  keepConflictCopy,
  listLivingFiles,
  readLivingFile,
  removeLivingFile,
  writeLivingFile,
} from './living-files'
import { type LivingState, readLivingState, writeLivingState } from './living-state'
import { isInside, placeLivingFolder } from './place-living-folder'
import { watchLivingFolder } from './watch-living-folder'

/** The folder a plan is mirrored in. What is asked of it is done one after the other. */
export interface LivingFolderKeeper {
  read(): Promise<FolderNow>
  write(request: WriteLivingFilesRequest): Promise<WriteLivingFilesResult>
  /** @returns why the folder cannot be used, a sentence for the user; null when it is used now */
  start(chosen: string, plan: LivingPlan): Promise<string | null>
  changeProfile(profile: LivingState['profile']): Promise<void>
  /** The files stay where they are. */
  stop(): Promise<void>
  /** The folder itself; null while there is none. */
  root(): string | null
}

/** The folder and its files as they are now. */
export type FolderNow =
  | Exclude<LivingFolder, { readonly kind: 'there' }>
  | (LivingPlace & { readonly kind: 'there'; readonly files: readonly LivingFile[] })

interface LivingPlan {
  readonly planId: string
  readonly title: string
  readonly profile: LivingState['profile']
}

/** Files beside the tested ones, so that tests can let writing fail. */
interface LivingTools {
  readonly write: typeof writeLivingFile
  readonly now: () => Date
}

/** @param tellChanged somebody else has changed the folder, or it has gone or come back */
export function openLivingFolder(
  dataFolder: string,
  tellChanged: () => void,
  { write = writeLivingFile, now = () => new Date() }: Partial<LivingTools> = {},
): LivingFolderKeeper {
  let state = readLivingState(dataFolder)
  let stopWatching: () => void = () => {}
  let queue: Promise<unknown> = Promise.resolve()
  let wasAway = false
  watch()

  function inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
    const done = queue.then(work)
    queue = done.catch(() => {})
    return done
  }

  function watch(): void {
    stopWatching()
    stopWatching = state ? watchLivingFolder(state.root, () => void look()) : () => {}
  }

  /** What we wrote ourselves is no news. */
  async function look(): Promise<void> {
    const folder = await inTurn(read)
    const isNews =
      folder.kind !== 'there' || folder.files.some(({ text, base }) => text !== (base ?? null))
    if (isNews || wasAway) tellChanged()
    wasAway = folder.kind === 'away'
  }

  async function store(changed: LivingState | null): Promise<void> {
    await writeLivingState(dataFolder, changed)
    state = changed
  }

  async function read(): Promise<FolderNow> {
    if (state === null) return { kind: 'off' }
    const { planId, profile, root: folder, files } = state
    try {
      const paths = new Set([...Object.keys(files), ...(await listLivingFiles(folder))])
      const found: LivingFile[] = []
      for (const path of [...paths].toSorted()) {
        found.push({ path, ...(await readLivingFile(folder, path)), base: files[path] ?? null })
      }
      return { kind: 'there', planId, profile, folder, files: found }
    } catch (error) {
      return { kind: 'away', planId, profile, folder, reason: whyAway(error) }
    }
  }

  async function writeAll({
    planId,
    files,
  }: WriteLivingFilesRequest): Promise<WriteLivingFilesResult> {
    const problems: string[] = []
    let isStale = false
    // Without the folder nothing can be said of its files, and what was agreed on still holds.
    if (state && (await whyNotThere(state.root)) !== null) return { isStale: true, problems }
    for (const file of files) {
      // Switched off, or to another plan, in the meantime.
      if (state?.planId !== planId) return { isStale: true, problems }
      try {
        const { isDone, problem } = await writeOne(state.root, file)
        isStale ||= !isDone && problem === null
        if (problem !== null) problems.push(problem)
      } catch (error) {
        problems.push(
          translate('“{file}” was not written. {reason}', {
            file: file.path,
            reason: whyNotWritten(error),
          }),
        )
      }
    }
    if (state) await writeLivingState(dataFolder, state)
    return { isStale, problems }
  }

  /** Only in place of what the page has seen, so that nothing written meanwhile is lost. */
  async function writeOne(
    root: string,
    { path, seen, to, keepCopy }: WriteLivingFilesRequest['files'][number],
  ): Promise<{ readonly isDone: boolean; readonly problem: string | null }> {
    const current = await readLivingFile(root, path)
    if (current.problem !== null) return { isDone: false, problem: current.problem }
    const { text } = current
    if ((text === null ? null : digestOf(text)) !== seen) return { isDone: false, problem: null }
    if (to.kind === 'adopt') {
      agree(path, text)
      return done
    }
    if (keepCopy && text !== null) await keepConflictCopy(root, path, text, now())
    // From here on both sides have what the file holds now, even if it cannot be written.
    agree(path, text)
    if (to.kind === 'remove') await removeLivingFile(root, path)
    else await write(root, path, to.text)
    agree(path, to.kind === 'remove' ? null : to.text)
    return done
  }

  function agree(path: string, text: string | null): void {
    if (!state) return
    const { [path]: _before, ...others } = state.files
    state = { ...state, files: text === null ? others : { ...others, [path]: text } }
  }

  async function start(chosen: string, { planId, title, profile }: LivingPlan) {
    try {
      if (isInside(await realpath(chosen), await realpath(dataFolder))) {
        return translate('That folder holds the data of Plumbline itself. Choose another one.')
      }
      const root = await placeLivingFolder(chosen, planId, title)
      const files = state?.root === root && state.planId === planId ? state.files : {}
      await store({ planId, profile, root, files })
      watch()
      return null
    } catch (error) {
      return whyNotWritten(error)
    }
  }

  return {
    read: () => inTurn(read),
    write: (request) => inTurn(() => writeAll(request)),
    start: (chosen, plan) => inTurn(() => start(chosen, plan)),
    changeProfile: (profile) =>
      inTurn(async () => {
        if (state) await store({ ...state, profile })
      }),
    stop: () =>
      inTurn(async () => {
        await store(null)
        watch()
      }),
    root: () => state?.root ?? null,
  }
}

/** As `shared/export/digest-of`, in the time the engine takes for it. */
function digestOf(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}

/** @returns null when the folder is there */
function whyNotThere(root: string): Promise<string | null> {
  return listLivingFiles(root).then(() => null, whyAway)
}

const done = { isDone: true, problem: null } as const

function whyAway(error: unknown): string {
  const code = codeOf(error)
  return code === 'EACCES' || code === 'EPERM'
    ? translate('The folder may not be read. Change its permissions.')
    : translate('The folder is not there now. Everything goes on when it is back.')
}
