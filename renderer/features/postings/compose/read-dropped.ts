import { translate } from '#shared/language/translate'
import { longestPosting } from '#shared/postings/posting-limit'

/** What was dropped, as text; or why it cannot be read. */
export type Dropped =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'problem'; readonly problem: string }

/** A character takes up to four bytes, and a file is refused before it is read. */
const mostBytes = longestPosting * 4

/**
 * Reads what was dropped: a plain text file, in the page itself, or text from another window.
 *
 * @param text what was dropped as text; used when there is no file
 */
export async function readDropped(file: File | undefined, text: string): Promise<Dropped> {
  if (!file) return { kind: 'text', text }
  if (!isPlainText(file)) {
    return {
      kind: 'problem',
      problem: translate('“{file}” is not a plain text file. Open it and paste its text instead.', {
        file: file.name,
      }),
    }
  }
  if (file.size > mostBytes) {
    return {
      kind: 'problem',
      problem: translate(
        '“{file}” is too large for a posting. Paste the part that describes the work.',
        { file: file.name },
      ),
    }
  }
  try {
    return { kind: 'text', text: await file.text() }
  } catch {
    return {
      kind: 'problem',
      problem: translate('“{file}” could not be read. Open it and paste its text instead.', {
        file: file.name,
      }),
    }
  }
}

function isPlainText({ name, type }: File): boolean {
  return type.startsWith('text/')
    ? type !== 'text/html' && type !== 'text/rtf'
    : /\.(?:txt|md|text)$/i.test(name)
}
