import { translate } from '#shared/language/translate'
import { formatNumber } from '#shared/wording/format-number'

/** The longest posting that is read, in characters: some forty pages, far more than any posting has. */
export const longestPosting = 200_000

/**
 * Says what is in the way of reading a text as a posting.
 *
 * @param text as it was pasted
 * @returns null when there is nothing in the way
 */
export function postingProblem(text: string): string | null {
  if (text.includes('\0')) {
    return translate('This is not plain text. Open the file and paste its text instead.')
  }
  if (text.length <= longestPosting) return null
  return translate(
    'This text has {length} characters; {most} are the most that can be read. Paste only the part that describes the work.',
    {
      length: formatNumber(text.length),
      most: formatNumber(longestPosting),
    },
  )
}
