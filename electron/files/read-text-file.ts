import { constants, open } from 'node:fs/promises'
import { basename } from 'node:path'
import { codeOf } from './error-code'

export type ReadTextResult =
  | { readonly kind: 'read'; readonly text: string }
  /** The reason is a sentence for the user. */
  | { readonly kind: 'failed'; readonly reason: string }

/** Bytes; ten years of a full calendar are less. */
const largestFile = 20_000_000

/** The text of a file the user chose, whatever it turns out to be; UTF-8, or UTF-16 if it says so. */
export async function readTextFile(path: string): Promise<ReadTextResult> {
  const name = `“${basename(path)}”`
  try {
    // A pipe would keep us waiting for somebody to write into it.
    const file = await open(path, constants.O_RDONLY | constants.O_NONBLOCK)
    try {
      const stats = await file.stat()
      if (!stats.isFile()) return failed(`${name} is not a file that can be read.`)
      if (stats.size > largestFile) {
        return failed(`${name} is larger than 20 MB. No file of Plumbline is that large.`)
      }
      const text = decode(await file.readFile())
      return text === null ? failed(`${name} is not a text file.`) : { kind: 'read', text }
    } finally {
      await file.close()
    }
  } catch (error) {
    return failed(`${name} was not read. ${reasonOf(error)}`)
  }
}

/** Null where the bytes are no text. */
function decode(bytes: Uint8Array): string | null {
  const encoding = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : 'utf-8'
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

function failed(reason: string): ReadTextResult {
  return { kind: 'failed', reason }
}

function reasonOf(error: unknown): string {
  const code = codeOf(error)
  return reasons[code] ?? `The system gave ${code || 'no'} reason.`
}

const noAccess = 'You may not read it. Change its permissions, or copy it to another folder.'

const reasons: Readonly<Record<string, string>> = {
  EACCES: noAccess,
  EPERM: noAccess,
  ENOENT: 'It is no longer there.',
  EISDIR: 'It is a folder.',
  EIO: 'The disk did not give what is written there. Check the disk.',
}
