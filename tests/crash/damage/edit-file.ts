import { readFile, writeFile } from 'node:fs/promises'

/** What becomes of the bytes of a file. */
export type EditBytes = (bytes: Buffer) => Buffer

export async function editFile(path: string, edit: EditBytes): Promise<void> {
  await writeFile(path, edit(await readFile(path)))
}

/** Keeps only so much of the beginning, 0 to 1. */
export function cutTo(share: number): EditBytes {
  return (bytes) => bytes.subarray(0, Math.floor(bytes.length * share))
}

/** Takes so many bytes from the end. */
export function cutOff(count: number): EditBytes {
  return (bytes) => bytes.subarray(0, Math.max(0, bytes.length - count))
}

/** Turns one bit over, at this share of the length. */
export function flipBitAt(share: number): EditBytes {
  return (bytes) => {
    const place = Math.floor((bytes.length - 1) * share)
    const flipped = Buffer.from(bytes)
    flipped[place] = (flipped[place] ?? 0) ^ 0b100
    return flipped
  }
}

/** Puts zeros where a block of a disk was, from this share of the length on. */
export function zeroBlockAt(share: number, size = 4096): EditBytes {
  return (bytes) => {
    const start = Math.floor(bytes.length * share)
    return Buffer.from(bytes).fill(0, start, Math.min(bytes.length, start + size))
  }
}

export function append(extra: Buffer): EditBytes {
  return (bytes) => Buffer.concat([bytes, extra])
}

export const empty: EditBytes = () => Buffer.alloc(0)

/** Bytes that mean nothing, as many as before; the same every time. */
export const scramble: EditBytes = (bytes) =>
  Buffer.from(bytes.map((_byte, place) => (place * 167 + 41) % 251))

/**
 * What a kill leaves at the end of LevelDB's log now and then (RELIABILITY.md, E2): the header of a record
 * whose 700 bytes never came. The log is used again, and what is written after it is taken for those bytes.
 */
export const tornHeader = Buffer.from([0xde, 0xad, 0xbe, 0xef, 0xbc, 0x02, 0x01])
