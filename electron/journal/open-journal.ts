import * as nodeFiles from 'node:fs/promises'
import { join } from 'node:path'
import type { AppendResult, JournalRecord } from '#shared/ipc/desktop-api'
import { filesReaching, type Reach } from '../fault-points'
import { whyNotWritten } from '../files/describe-file-error'
import { codeOf } from '../files/error-code'
import { writeFileAtomically } from '../files/write-file-atomically'
import { checksumOf, encodeLine } from './journal-line'
import { parseJournal, type JournalLine } from './parse-journal'

/**
 * Every change, in a file outside Chromium's storage: what is acknowledged here is on the disk, whatever
 * becomes of the database (RELIABILITY.md, section 5). What is asked of it is done one after the other.
 */
export interface Journal {
  describe(): Promise<JournalState>
  /** Records in the order of their numbers; resolved once the disk has them, or has none of them. */
  append(records: readonly JournalRecord[]): Promise<AppendResult>
  read(): Promise<readonly JournalRecord[]>
  /**
   * Lets go of the changes that are in two verified backups; the latest record stays in any case.
   *
   * @param backedUp number of the latest change in each verified backup
   */
  compact(backedUp: readonly number[]): Promise<void>
}

export interface JournalState {
  /** Number of the latest change in it; 0 before the first. */
  readonly lastSeq: number
  /** False when changes in the middle of it were lost. */
  readonly isWhole: boolean
  /** Why it cannot be read or written, a sentence for the user; null when it can. */
  readonly problem: string | null
}

/** The part of `node:fs/promises` that is needed, so that tests can fill the disk. */
export type JournalFiles = Pick<
  typeof nodeFiles,
  'copyFile' | 'mkdir' | 'open' | 'readdir' | 'readFile' | 'rm'
>

interface JournalOptions {
  readonly files?: JournalFiles
  readonly reach?: Reach
  readonly now?: () => Date
}

/** The file as it lies on the disk. */
interface Opened {
  readonly handle: nodeFiles.FileHandle
  /** Bytes that are acknowledged; whatever stands behind them is cut off before anything is appended. */
  length: number
  isCut: boolean
  lastSeq: number
  isWhole: boolean
  /** The checksum of each line by its number, to know a record that is sent twice. */
  readonly known: Map<number, string>
}

export const journalName = 'changes.journal'

export function openJournal(
  dataFolder: string,
  { files = nodeFiles, reach = null, now = () => new Date() }: JournalOptions = {},
): Journal {
  const folder = join(dataFolder, 'journal')
  const path = join(folder, journalName)
  const compacting = filesReaching(reach, 'compact-before-rename', 'compact-after-rename')
  let opened: Opened | null = null
  let queue: Promise<unknown> = Promise.resolve()

  function inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
    const done = queue.then(work)
    queue = done.catch(() => {})
    return done
  }

  async function open(): Promise<Opened> {
    if (opened && (await isStillThere(opened.handle))) return opened
    await close()
    await files.mkdir(folder, { recursive: true, mode: 0o700 })
    const content = await readIfThere(path, files)
    const { lines, goodLength, state } = parseJournal(content ?? Buffer.alloc(0))
    if (state === 'damaged') {
      await keepDamaged(folder, now(), files)
      await writeFileAtomically(path, Buffer.concat(lines.map(({ bytes }) => bytes)))
    }
    // Not "a": what is written has to land where the last whole line ends.
    const handle = await files.open(path, content === null ? 'wx+' : 'r+', 0o600)
    if (content === null) await syncFolder(folder, files)
    opened = {
      handle,
      length: state === 'damaged' ? lengthOf(lines) : goodLength,
      isCut: state !== 'torn',
      ...readLines(lines),
    }
    await cutTail(opened)
    return opened
  }

  async function close(): Promise<void> {
    const before = opened
    opened = null
    await before?.handle.close().catch(() => {})
  }

  async function append(records: readonly JournalRecord[]): Promise<AppendResult> {
    try {
      const file = await open()
      const news = findNews(records, file)
      if (news === null) return { kind: 'out-of-order', lastSeq: file.lastSeq }
      if (news.length > 0) await write(news, file)
      return { kind: 'kept', lastSeq: file.lastSeq }
    } catch (error) {
      const file = opened
      if (file) await cutTail(file).catch(close)
      return { kind: 'failed', reason: whyNotWritten(error) }
    }
  }

  async function write(news: readonly JournalLine[], file: Opened): Promise<void> {
    const bytes = Buffer.concat(news.map((line) => line.bytes))
    await cutTail(file)
    reach?.('journal-before-write')
    file.isCut = false
    if (reach) {
      await writeAll(file.handle, bytes.subarray(0, bytes.length / 2), file.length)
      reach('journal-half-write')
    }
    await writeAll(file.handle, bytes, file.length)
    reach?.('journal-before-sync')
    await file.handle.datasync()
    reach?.('journal-after-sync')
    file.length += bytes.length
    file.isCut = true
    for (const line of news) remember(line, file)
  }

  async function compact(backedUp: readonly number[]): Promise<void> {
    const { lastSeq } = await open()
    const upTo = secondNewest(backedUp, lastSeq)
    const { lines } = parseJournal(await files.readFile(path))
    const kept = lines.filter(({ record }) => record.seq > upTo || record.seq === lastSeq)
    if (kept.length === lines.length) return
    // Windows does not replace a file that is open.
    await close()
    await writeFileAtomically(path, Buffer.concat(kept.map(({ bytes }) => bytes)), compacting)
  }

  return {
    describe: () =>
      inTurn(async () => {
        try {
          const { lastSeq, isWhole } = await open()
          return { lastSeq, isWhole, problem: null }
        } catch (error) {
          return { lastSeq: 0, isWhole: true, problem: whyNotWritten(error) }
        }
      }),
    append: (records) => inTurn(() => append(records)),
    read: () =>
      inTurn(async () => {
        await open()
        return parseJournal(await files.readFile(path)).lines.map(({ record }) => record)
      }),
    compact: (backedUp) => inTurn(() => compact(backedUp)),
  }
}

/** Should the newest backup turn out to be damaged, the one before it and the journal still have everything. */
function secondNewest(backedUp: readonly number[], lastSeq: number): number {
  // A higher number than any change of this database is in a backup from elsewhere.
  const own = backedUp.filter((seq) => seq <= lastSeq).toSorted((a, b) => b - a)
  return own[1] ?? 0
}

/** Those that are not in the file yet; null when a number is missing, or taken by something else. */
function findNews(records: readonly JournalRecord[], file: Opened): JournalLine[] | null {
  const news: JournalLine[] = []
  let { lastSeq } = file
  for (const record of records) {
    const bytes = encodeLine(record)
    if (file.known.get(record.seq) === checksumOf(bytes)) continue
    if (!follows(record, lastSeq)) return null
    lastSeq = record.seq
    news.push({ record, bytes })
  }
  return news
}

/** A checkpoint holds everything itself, so it may follow on anything older. */
function follows({ seq, isCheckpoint }: JournalRecord, lastSeq: number): boolean {
  return seq === lastSeq + 1 || (isCheckpoint === true && seq >= lastSeq)
}

function readLines(lines: readonly JournalLine[]): Pick<Opened, 'lastSeq' | 'isWhole' | 'known'> {
  const state = { lastSeq: 0, isWhole: true, known: new Map<number, string>() }
  for (const line of lines) {
    // Compacting takes away the beginning, and that is no hole.
    const isFirst = state.lastSeq === 0
    if (!isFirst && !follows(line.record, state.lastSeq)) state.isWhole = false
    remember(line, state)
  }
  return state
}

function remember(
  { record, bytes }: JournalLine,
  state: Pick<Opened, 'known'> & { lastSeq: number; isWhole: boolean },
): void {
  state.lastSeq = record.seq
  if (record.isCheckpoint === true) state.isWhole = true
  state.known.set(record.seq, checksumOf(bytes))
}

/** What was written without being acknowledged must not stand between the lines. */
async function cutTail(file: Opened): Promise<void> {
  if (file.isCut) return
  await file.handle.truncate(file.length)
  await file.handle.datasync()
  file.isCut = true
}

async function writeAll(
  handle: nodeFiles.FileHandle,
  bytes: Buffer,
  position: number,
): Promise<void> {
  for (let written = 0; written < bytes.length;) {
    const { bytesWritten } = await handle.write(
      bytes,
      written,
      bytes.length - written,
      position + written,
    )
    if (bytesWritten === 0) throw Object.assign(new Error('disk full'), { code: 'ENOSPC' })
    written += bytesWritten
  }
}

/** Somebody may have deleted the file; what is written to it then is gone when it is closed. */
async function isStillThere(handle: nodeFiles.FileHandle): Promise<boolean> {
  return handle.stat().then(
    ({ nlink }) => nlink > 0,
    () => false,
  )
}

async function readIfThere(path: string, files: JournalFiles): Promise<Buffer | null> {
  return files.readFile(path).catch((error: unknown) => {
    if (codeOf(error) === 'ENOENT') return null
    throw error
  })
}

const mostKept = 3

/** The file as it was found, for whoever wants to look into it; a few of them. */
async function keepDamaged(folder: string, at: Date, files: JournalFiles): Promise<void> {
  console.error('plumbline: the journal is damaged; a copy of it is kept')
  const stamp = at.toISOString().replaceAll(':', '-')
  await files.copyFile(join(folder, journalName), join(folder, `damaged-${stamp}.journal`))
  const kept = (await files.readdir(folder)).filter((name) => name.startsWith('damaged-'))
  for (const name of kept.toSorted().slice(0, -mostKept)) await files.rm(join(folder, name))
}

function lengthOf(lines: readonly JournalLine[]): number {
  return lines.reduce((sum, { bytes }) => sum + bytes.length, 0)
}

/** Makes the new name of a file last through a power cut, where the platform lets a folder be synced. */
async function syncFolder(folder: string, files: JournalFiles): Promise<void> {
  const handle = await files.open(folder, 'r').catch(() => null)
  await handle?.sync().catch(() => {})
  await handle?.close()
}
