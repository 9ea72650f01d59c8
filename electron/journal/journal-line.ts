import { crc32 } from 'node:zlib'
import type { JournalRecord } from '#shared/ipc/desktop-api'

/** A record as one line of the journal: checksum, space, JSON, line feed. */
export function encodeLine(record: JournalRecord): Buffer {
  const json = Buffer.from(JSON.stringify(record), 'utf8')
  return Buffer.concat([Buffer.from(`${checksumOf(json)} `), json, lineEnd])
}

/**
 * The record of a line.
 *
 * @param line without its line feed
 * @returns null unless the line is, byte for byte, one that {@link encodeLine} wrote
 */
export function decodeLine(line: Buffer): JournalRecord | null {
  const json = line.subarray(checksumLength + 1)
  if (line[checksumLength] !== space) return null
  if (line.toString('latin1', 0, checksumLength) !== checksumOf(json)) return null
  try {
    return asRecord(JSON.parse(json.toString('utf8')))
  } catch {
    return null
  }
}

/** Enough to know a line again without keeping it. */
export function checksumOf(bytes: Buffer): string {
  return crc32(bytes).toString(16).padStart(checksumLength, '0')
}

const checksumLength = 8
const space = 0x20
const lineEnd = Buffer.from('\n')

function asRecord(data: unknown): JournalRecord | null {
  if (typeof data !== 'object' || data === null || !('seq' in data)) return null
  return Number.isSafeInteger(data.seq) ? (data as JournalRecord) : null
}
