import { hasPeople } from '#shared/postings/names-people'
import { readWords } from '#shared/postings/read-words'
import type { Sentence } from '#shared/postings/split-sentences'

/**
 * The title of the job, if the posting begins with one. What it merely mentions does not count, because
 * titles vary from company to company (PRODUCT.md, section 1).
 *
 * @param text the whole posting
 * @param sentences its sentences, in order
 */
export function postingTitle(text: string, sentences: readonly Sentence[]): Sentence | undefined {
  const [first] = sentences
  if (!first || sentences.length === 1 || first.end - first.start > longestTitle) return undefined
  if (/[.!?:;]$/.test(text.slice(first.start, first.end))) return undefined
  return hasPeople(readWords(text, first.start, first.end)) ? first : undefined
}

/** In characters; a longer line is a sentence. */
const longestTitle = 100
