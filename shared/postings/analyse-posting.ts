import type { Side } from '#shared/model/step'
import type { Cue } from '#shared/postings/cues'
import { deniedWords } from '#shared/postings/denied-words'
import { namesPeople } from '#shared/postings/names-people'
import { postingLines } from '#shared/postings/posting-lines'
import { leanOfPosting } from '#shared/postings/posting-lean'
import { postingTitle } from '#shared/postings/posting-title'
import { postingWordings } from '#shared/postings/posting-wordings'
import { readWords } from '#shared/postings/read-words'
import { type Sentence, splitSentences } from '#shared/postings/split-sentences'
import { findWordings, type FoundWording } from '#shared/postings/wording-tree'
import { workLines } from '#shared/postings/work-lines'
import type { Lean } from '#shared/verdict/verdict'

/** A wording of a posting that points to one of the roles. */
export interface PostingHit {
  readonly role: Side
  /** The name of the term; `postingTerms` gives its reason. */
  readonly term: string
  /** `text.slice(start, end)` is the wording. */
  readonly start: number
  readonly end: number
  /** As it stands in the text. */
  readonly sentence: string
}

/** What the wording of a posting says. */
export interface PostingAnalysis {
  readonly lean: Lean
  /** In the order of the text. */
  readonly hits: readonly PostingHit[]
}

/**
 * Looks in a job posting for wordings that point to backend or to full-stack work (PRODUCT.md, section 8).
 * Left out is what the posting denies ("no front-end work", "React is not required"), what it says about
 * itself, its benefits and other openings, and what is merely the name of a job or a team: labels vary,
 * scope decides.
 *
 * @param text plain text, of any length and with any line breaks
 * @returns the wordings with their sentences, and the lean; see `leanOfPosting` for how it is weighed
 * @example analysePosting('You own API design and database management.').lean // 'backend'
 */
export function analysePosting(text: string): PostingAnalysis {
  const lines = workLines(text, postingLines(text))
  const sentences = splitSentences(text, lines)
  const title = postingTitle(text, sentences)
  const hits = sentences.flatMap((sentence) => hitsIn(text, sentence, sentence === title))
  return { lean: leanOfPosting(text, hits), hits }
}

function hitsIn(text: string, sentence: Sentence, isTitle: boolean): PostingHit[] {
  const words = readWords(text, sentence.start, sentence.end)
  const found = findWordings(words, postingWordings)
  const cues = found.flatMap((wording) =>
    typeof wording.value === 'string' ? [{ ...wording, value: wording.value }] : [],
  )
  if (cues.some(isAside)) return []

  const denied = deniedWords(words, cues)
  const wording = text.slice(sentence.start, sentence.end)
  return found.flatMap(({ value, from, to }) => {
    if (typeof value === 'string' || denied.has(from)) return []
    if (namesPeople(words, to, value) || (isTitle && value.kind === 'mention')) return []
    const { role, term } = value
    const start = words[from]?.start ?? sentence.start
    return [{ role, term, start, end: words[to - 1]?.end ?? start, sentence: wording }]
  })
}

/** "Not required: React" denies what follows, as the whole sentence is about it. */
function isAside({ value, from }: FoundWording<Cue>): boolean {
  return value === 'aside' || (value === 'denies-previous' && from === 0)
}
