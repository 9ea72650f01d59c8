import * as nodeFiles from 'node:fs/promises'
import { join } from 'node:path'
import type { AppendResult, JournalRecord } from '#shared/ipc/desktop-api'
import { filesReaching, type Reach } from '../fault-points'
import { codeOf } from '../files/error-code'
import { writeFileAtomically } from '../files/write-file-atomically'
import { checksumOf, encodeLine, type JournalLine, recordOf } from './journal-line'
import { parseJournal } from './parse-journal'
import { whyNotJournalled } from './why-not-journalled'

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
export type JournalFiles = Pick<typeof nodeFiles, 'copyFile' | 'mkdir' | 'open' | 'readdir' | 'rm'>

interface JournalOptions {
  readonly files?: JournalFiles
  readonly reach?: Reach
  readonly now?: () => Date
}

/** What is known of the file, as long as its length is what it was left at. */
interface Known {
  length: number
  lastSeq: number
  isWhole: boolean
  /** The checksum of each line by its number, to know a record that is sent twice. */
  readonly checksums: Map<number, string>
}

export const journalName = 'changes.journal'

export function openJournal(
  dataFolder: string,
  { files = nodeFiles, reach = null, now = () => new Date() }: JournalOptions = {},
): Journal {
  const folder = join(dataFolder, 'journal')
  const path = join(folder, journalName)
  const compacting = filesReaching(reach, 'compact-before-rename', 'compact-after-rename')
  let known: Known | null = null
  let queue: Promise<unknown> = Promise.resolve()

  function inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
    const done = queue.then(work)
    queue = done.catch(() => {})
    return done
  }

  /** Opened for each use: Windows replaces no file that is open, and one that was deleted is missed at once. */
  async function withFile<Result>(
    work: (handle: nodeFiles.FileHandle, file: Known) => Promise<Result>,
  ): Promise<Result> {
    await files.mkdir(folder, { recursive: true, mode: 0o700 })
    let handle = await openOrMake()
    try {
      const { size } = await handle.stat()
      if (size !== known?.length) {
        const parsed = parseJournal(await readFromStart(handle))
        if (parsed.state === 'damaged') {
          await handle.close()
          await replaceDamaged(parsed.lines)
          handle = await files.open(path, 'r+')
        } else if (parsed.state === 'torn') await handle.truncate(parsed.goodLength)
        // What counts from now on has to be on the disk.
        await handle.datasync()
        known = knownOf(parsed.lines)
      }
      return await work(handle, known)
    } finally {
      await handle.close()
    }
  }

  async function openOrMake(): Promise<nodeFiles.FileHandle> {
    try {
      // Not "a": what is written has to land where the last whole line ends.
      return await files.open(path, 'r+')
    } catch (error) {
      if (codeOf(error) !== 'ENOENT') throw error
    }
    known = null
    const handle = await files.open(path, 'wx+', 0o600)
    await syncFolder(folder, files)
    return handle
  }

  async function replaceDamaged(lines: readonly JournalLine[]): Promise<void> {
    await keepDamaged(folder, now(), files)
    await writeFileAtomically(path, Buffer.concat(lines.map(({ bytes }) => bytes)))
  }

  async function append(records: readonly JournalRecord[]): Promise<AppendResult> {
    try {
      return await withFile(async (handle, file) => {
        const news = findNews(records, file)
        if (news === null) return { kind: 'out-of-order', lastSeq: file.lastSeq }
        if (news.length > 0) await write(news, handle, file)
        return { kind: 'kept', lastSeq: file.lastSeq }
      })
    } catch (error) {
      return { kind: 'failed', reason: whyNotJournalled(error) }
    }
  }

  async function write(
    news: readonly JournalLine[],
    handle: nodeFiles.FileHandle,
    file: Known,
  ): Promise<void> {
    const bytes = Buffer.concat(news.map((line) => line.bytes))
    try {
      reach?.('journal-before-write')
      if (reach) {
        await writeAll(handle, bytes.subarray(0, bytes.length / 2), file.length)
        reach('journal-half-write')
      }
      await writeAll(handle, bytes, file.length)
      reach?.('journal-before-sync')
      await handle.datasync()
      reach?.('journal-after-sync')
    } catch (error) {
      // What was not acknowledged must not stand between the lines; a tail that stays is cut off next time.
      known = null
      await handle.truncate(file.length).catch(() => {})
      throw error
    }
    file.length += bytes.length
    for (const line of news) remember(line, file)
  }

  async function compact(backedUp: readonly number[]): Promise<void> {
    const kept = await withFile(async (handle, { lastSeq }) => {
      const upTo = secondNewest(backedUp, lastSeq)
      const { lines } = parseJournal(await readFromStart(handle))
      const later = lines.filter(({ seq }) => seq > upTo || seq === lastSeq)
      return later.length < lines.length ? later : null
    })
    if (!kept) return
    known = null
    await writeFileAtomically(path, Buffer.concat(kept.map(({ bytes }) => bytes)), compacting)
  }

  return {
    describe: () =>
      inTurn(async () => {
        try {
          return await withFile(async (_handle, { lastSeq, isWhole }) => {
            return { lastSeq, isWhole, problem: null }
          })
        } catch (error) {
          return { lastSeq: 0, isWhole: true, problem: whyNotJournalled(error) }
        }
      }),
    append: (records) => inTurn(() => append(records)),
    read: () =>
      inTurn(() =>
        withFile(async (handle) => {
          const { lines } = parseJournal(await readFromStart(handle))
          return lines.map(recordOf)
        }),
      ),
    compact: (backedUp) => inTurn(() => compact(backedUp)),
  }
}

/** Should the newest backup turn out to be damaged, the one before it and the journal still have everything. */
function secondNewest(backedUp: readonly number[], lastSeq: number): number {
  // A higher number than any change of this database is in a backup from elsewhere.
  const own = backedUp.filter((seq) => seq <= lastSeq).toSorted((a, b) => b - a)
  return own[1] ?? 0
}

/** Bytes; replacing everything by the largest backup there may be is less. */
const largestLine = 64_000_000

/** Those that are not in the file yet; null when a number is missing, or taken by something else. */
function findNews(records: readonly JournalRecord[], file: Known): JournalLine[] | null {
  const news: JournalLine[] = []
  let { lastSeq } = file
  for (const record of records) {
    const line = encodeLine(record)
    if (line.bytes.length > largestLine)
      throw Object.assign(new Error('too large'), { code: 'EFBIG' })
    if (file.checksums.get(line.seq) === checksumOf(line.bytes)) continue
    if (!follows(line, lastSeq)) return null
    lastSeq = line.seq
    news.push(line)
  }
  return news
}

/** A checkpoint holds everything itself, so it may follow on anything older. */
function follows({ seq, isCheckpoint }: JournalLine, lastSeq: number): boolean {
  return seq === lastSeq + 1 || (isCheckpoint && seq >= lastSeq)
}

function knownOf(lines: readonly JournalLine[]): Known {
  const length = lines.reduce((sum, { bytes }) => sum + bytes.length, 0)
  const known: Known = { length, lastSeq: 0, isWhole: true, checksums: new Map() }
  for (const line of lines) {
    // Compacting takes away the beginning, and that is no hole.
    const isFirst = known.lastSeq === 0
    if (!isFirst && !follows(line, known.lastSeq)) known.isWhole = false
    remember(line, known)
  }
  return known
}

function remember({ seq, isCheckpoint, bytes }: JournalLine, known: Known): void {
  known.lastSeq = seq
  if (isCheckpoint) known.isWhole = true
  known.checksums.set(seq, checksumOf(bytes))
}

/** `readFile` of a handle goes on where the last one ended. */
async function readFromStart(handle: nodeFiles.FileHandle): Promise<Buffer> {
  const { size } = await handle.stat()
  const content = Buffer.allocUnsafe(size)
  for (let read = 0; read < size;) {
    const { bytesRead } = await handle.read(content, read, size - read, read)
    if (bytesRead === 0) return content.subarray(0, read)
    read += bytesRead
  }
  return content
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

const mostKept = 3

/** The file as it was found, for whoever wants to look into it; a few of them. */
async function keepDamaged(folder: string, at: Date, files: JournalFiles): Promise<void> {
  console.error('plumbline: the journal is damaged; a copy of it is kept')
  const stamp = at.toISOString().replaceAll(':', '-')
  await files.copyFile(join(folder, journalName), join(folder, `damaged-${stamp}.journal`))
  const kept = (await files.readdir(folder)).filter((name) => name.startsWith('damaged-'))
  for (const name of kept.toSorted().slice(0, -mostKept)) await files.rm(join(folder, name))
}

/** Makes the new name of a file last through a power cut, where the platform lets a folder be synced. */
async function syncFolder(folder: string, files: JournalFiles): Promise<void> {
  const handle = await files.open(folder, 'r').catch(() => null)
  await handle?.sync().catch(() => {})
  await handle?.close()
}
