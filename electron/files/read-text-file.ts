import { constants, open } from 'node:fs/promises'
import { basename } from 'node:path'
import { translate } from '#shared/language/translate'
import { codeOf } from './error-code'
import { unknownReason } from './unknown-reason'

export type ReadTextResult =
  | { readonly kind: 'read'; readonly text: string }
  /** The reason is a sentence for the user. */
  | { readonly kind: 'failed'; readonly reason: string }

/** Bytes; ten years of a full calendar are less. */
const largestFile = 20_000_000

/** The text of a file the user chose, whatever it turns out to be; UTF-8, or UTF-16 if it says so. */
export async function readTextFile(path: string): Promise<ReadTextResult> {
  const file = basename(path)
  try {
    // A pipe would keep us waiting for somebody to write into it.
    const handle = await open(path, constants.O_RDONLY | constants.O_NONBLOCK)
    try {
      const stats = await handle.stat()
      if (!stats.isFile())
        return failed(translate('“{file}” is not a file that can be read.', { file }))
      if (stats.size > largestFile) {
        return failed(
          translate('“{file}” is larger than 20 MB. No file of Plumbline is that large.', { file }),
        )
      }
      const text = decode(await handle.readFile())
      return text === null
        ? failed(translate('“{file}” is not a text file.', { file }))
        : { kind: 'read', text }
    } finally {
      await handle.close()
    }
  } catch (error) {
    return failed(translate('“{file}” was not read. {reason}', { file, reason: reasonOf(error) }))
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
  return reasons[code]?.() ?? unknownReason(code)
}

const noAccess = () =>
  translate('You may not read it. Change its permissions, or copy it to another folder.')

const reasons: Readonly<Record<string, () => string>> = {
  EACCES: noAccess,
  EPERM: noAccess,
  ENOENT: () => translate('It is no longer there.'),
  EISDIR: () => translate('It is a folder.'),
  EIO: () => translate('The disk did not give what is written there. Check the disk.'),
}
