import type { Side } from '#shared/model/step'
import { isOtherLanguage } from '#shared/postings/is-other-language'
import type { PostingAnalysis } from '#shared/postings/analyse-posting'
import type { Lean } from '#shared/verdict/verdict'

/** What a posting asks for, as a line of its own. */
export const postingLeanWords: Readonly<Record<Lean, string>> = {
  backend: 'Asks for backend work',
  'full-stack': 'Asks for full-stack work',
  balanced: 'Asks for both alike',
  undecided: 'Asks for neither plainly',
}

/**
 * Explains in a sentence or two what the wording of a posting says, and no more than that.
 *
 * @param text the whole posting
 * @param analysis of the same text
 * @example explainPosting('', analysePosting('')) // 'No wording that points to either side was found. ...'
 */
export function explainPosting(text: string, { lean, hits }: PostingAnalysis): string {
  const counted = `${countTerms(hits, 'backend')} for backend, ${countTerms(hits, 'full-stack')} for full stack.`
  const found = `Terms found: ${counted}`
  if (hits.length === 0) return `No wording that points to either side was found. ${askForScope}`
  if (lean !== 'undecided') return `${found} ${weightWords[lean]}`
  if (isOtherLanguage(text)) {
    return `${found} The text does not seem to be in English, so what it rules out cannot be read and nothing is concluded.`
  }
  return `${found} That is too little to say more. ${askForScope}`
}

/** Different terms, however often they are repeated. */
function countTerms(hits: PostingAnalysis['hits'], side: Side): number {
  return new Set(hits.filter(({ role }) => role === side).map(({ term }) => term)).size
}

const askForScope = 'Ask what the work of a usual week is; the scope decides, not the title.'

const weightWords: Readonly<Record<Exclude<Lean, 'undecided'>, string>> = {
  backend: 'By its wording, most of the work is on the server.',
  'full-stack': 'By its wording, the work goes through both layers or is about what a user sees.',
  balanced: 'By its wording, neither side outweighs the other clearly.',
}
