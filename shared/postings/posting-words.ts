import { translate } from '#shared/language/translate'
import type { Side } from '#shared/model/step'
import { isOtherLanguage } from '#shared/postings/is-other-language'
import type { PostingAnalysis } from '#shared/postings/analyse-posting'
import type { Lean } from '#shared/verdict/verdict'

/** What a posting asks for, as a line of its own. */
export const postingLeanWords: Readonly<Record<Lean, string>> = {
  get backend() {
    return translate('Asks for backend work')
  },
  get 'full-stack'() {
    return translate('Asks for full-stack work')
  },
  get balanced() {
    return translate('Asks for both alike')
  },
  get undecided() {
    return translate('Asks for neither plainly')
  },
}

/**
 * Explains in a sentence or two what the wording of a posting says, and no more than that.
 *
 * @param text the whole posting
 * @param analysis of the same text
 * @example explainPosting('', analysePosting('')) // 'No wording that points to either side was found. ...'
 */
export function explainPosting(text: string, { lean, hits }: PostingAnalysis): string {
  if (hits.length === 0) {
    return `${translate('No wording that points to either side was found.')} ${askForScope()}`
  }
  const found = translate('Terms found: {backend} for backend, {fullStack} for full stack.', {
    backend: countTerms(hits, 'backend'),
    fullStack: countTerms(hits, 'full-stack'),
  })
  if (lean !== 'undecided') return `${found} ${weightWords[lean]()}`
  if (isOtherLanguage(text)) {
    return `${found} ${translate('The text does not seem to be in English, so what it rules out cannot be read and nothing is concluded.')}`
  }
  return `${found} ${translate('That is too little to say more.')} ${askForScope()}`
}

/** Different terms, however often they are repeated. */
function countTerms(hits: PostingAnalysis['hits'], side: Side): number {
  return new Set(hits.filter(({ role }) => role === side).map(({ term }) => term)).size
}

function askForScope(): string {
  return translate('Ask what the work of a usual week is; the scope decides, not the title.')
}

const weightWords: Readonly<Record<Exclude<Lean, 'undecided'>, () => string>> = {
  backend: () => translate('By its wording, most of the work is on the server.'),
  'full-stack': () =>
    translate('By its wording, the work goes through both layers or is about what a user sees.'),
  balanced: () => translate('By its wording, neither side outweighs the other clearly.'),
}
