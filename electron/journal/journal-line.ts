import { crc32 } from 'node:zlib'
import type { JournalRecord } from '#shared/ipc/desktop-api'

/** A record as it stands in the journal. What is in it is read when somebody needs it: it may be ten years. */
export interface JournalLine {
  readonly seq: number
  readonly isCheckpoint: boolean
  /** With its line feed. */
  readonly bytes: Buffer
}

/** A record as one line of the journal: checksum, space, JSON, line feed. Its number comes first. */
export function encodeLine({ seq, isCheckpoint, ...rest }: JournalRecord): JournalLine {
  const record = { seq, ...(isCheckpoint && { isCheckpoint }), ...rest }
  const json = Buffer.from(JSON.stringify(record), 'utf8')
  const bytes = Buffer.concat([Buffer.from(`${checksumOf(json)} `), json, lineEnd])
  return { seq, isCheckpoint: isCheckpoint === true, bytes }
}

/**
 * The line that is written in some bytes.
 *
 * @param bytes with their line feed
 * @returns null unless they are, one by one, what {@link encodeLine} wrote
 */
export function decodeLine(bytes: Buffer): JournalLine | null {
  const json = jsonOf(bytes)
  if (bytes[checksumLength] !== space) return null
  if (bytes.toString('latin1', 0, checksumLength) !== checksumOf(json)) return null
  const head = /^\{"seq":(\d+)(,"isCheckpoint":true)?[,}]/.exec(json.toString('latin1', 0, 64))
  if (!head) return decodeWhole(bytes)
  return { seq: Number(head[1]), isCheckpoint: head[2] !== undefined, bytes }
}

/** A key that looks like a number stands before all others. */
function decodeWhole(bytes: Buffer): JournalLine | null {
  try {
    const { seq, isCheckpoint = false } = recordOf({ bytes })
    return Number.isSafeInteger(seq) ? { seq, isCheckpoint, bytes } : null
  } catch {
    return null
  }
}

/** What a line holds. */
export function recordOf({ bytes }: Pick<JournalLine, 'bytes'>): JournalRecord {
  return JSON.parse(jsonOf(bytes).toString('utf8')) as JournalRecord
}

/** Enough to know a line again without keeping it. */
export function checksumOf(bytes: Buffer): string {
  return crc32(bytes).toString(16).padStart(checksumLength, '0')
}

function jsonOf(bytes: Buffer): Buffer {
  return bytes.subarray(checksumLength + 1, -lineEnd.length)
}

const checksumLength = 8
const space = 0x20
const lineEnd = Buffer.from('\n')
