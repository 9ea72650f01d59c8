import { translate } from '#shared/language/translate'
import { longestDocument } from './longest-document'
import type { TextFile } from './text-file'

export type DroppedFile =
  | ({ readonly kind: 'read' } & TextFile & { readonly fileName: string })
  /** The reason is a sentence for the user. */
  | { readonly kind: 'failed'; readonly reason: string }

/** The text of a Markdown file; null for a file of another kind. */
export async function readDroppedFile(file: File): Promise<DroppedFile | null> {
  if (!/\.(?:md|markdown|txt)$/i.test(file.name)) return null
  if (file.size > longestDocument) {
    return {
      kind: 'failed',
      reason: translate('“{file}” is larger than any plan can be.', { file: file.name }),
    }
  }
  try {
    const bytes = await file.arrayBuffer()
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return { kind: 'read', fileName: file.name, text }
  } catch {
    return {
      kind: 'failed',
      reason: translate('“{file}” is not a text file that can be read.', { file: file.name }),
    }
  }
}
