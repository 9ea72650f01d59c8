import type { Posting } from '#shared/model/posting'
import { analysePosting, type PostingAnalysis } from '#shared/postings/analyse-posting'
import { type PostingWeights, weighHits } from '#shared/postings/posting-lean'
import type { Lean } from '#shared/verdict/verdict'
import { listWords } from '#shared/wording/list-words'
import { countNoun } from '#shared/wording/count-noun'

/** A kept posting and what its wording says. */
export interface ReadPosting {
  readonly posting: Posting
  readonly analysis: PostingAnalysis
  readonly weights: PostingWeights
}

/** Reads a kept posting. */
export function readPosting(posting: Posting): ReadPosting {
  const analysis = analysePosting(posting.text)
  return { posting, analysis, weights: weighHits(analysis.hits) }
}

/** How many postings lean to each side. */
export type MarketCounts = Readonly<Record<Lean, number>>

/** Counts the leans of postings. */
export function countMarket(postings: readonly ReadPosting[]): MarketCounts {
  const counts = { backend: 0, 'full-stack': 0, balanced: 0, undecided: 0 }
  for (const { analysis } of postings) counts[analysis.lean] += 1
  return counts
}

/** Fewer postings are single postings, not a market. */
const fewestPostings = 3

/**
 * Compares the kept postings with one's own ratings in words. Nothing is claimed from fewer than three
 * postings, and never that one should follow the market.
 *
 * @param counts of the kept postings
 * @param own the lean of the ratings; null while it is kept back
 * @example describeMarket({ backend: 3, 'full-stack': 0, balanced: 0, undecided: 0 }, 'backend')
 */
export function describeMarket(counts: MarketCounts, own: Lean | null): string {
  const all = counts.backend + counts['full-stack'] + counts.balanced + counts.undecided
  const parts = [
    countWords(counts.backend, 'for backend work'),
    countWords(counts['full-stack'], 'for full-stack work'),
    countWords(counts.balanced, 'for both alike'),
    countWords(counts.undecided, 'for neither plainly'),
  ].filter((part) => part !== null)
  const market = `You kept ${countNoun(all, 'posting')}: ${listWords(parts)}.`
  if (all < fewestPostings) {
    return `${market} From three on, a comparison with your own lean says something.`
  }
  return `${market} ${own === null ? hiddenWords : ownWords(counts, own)}`
}

function countWords(count: number, asks: string): string | null {
  return count === 0 ? null : `${count} ${count === 1 ? 'asks' : 'ask'} ${asks}`
}

const hiddenWords =
  'Your own lean is kept back until step 4 begins, so that the market does not steer your ratings.'

function ownWords(counts: MarketCounts, own: Lean): string {
  if (own === 'undecided') return 'Your own ratings have not decided yet.'
  const market = Math.sign(counts.backend - counts['full-stack'])
  const mine = { backend: 1, 'full-stack': -1, balanced: 0 }[own]
  if (own === 'balanced') return 'Your own ratings are balanced, so you could answer either kind.'
  const rated = own === 'backend' ? 'backend' : 'full stack'
  if (market === 0) return `Your own ratings lean ${rated}; these postings lean to neither side.`
  return market === mine
    ? `Your own ratings lean ${rated}. So do most of these postings that take a side.`
    : `Your own ratings lean ${rated}; more of these postings ask for the other side. What you enjoyed is still what you enjoyed.`
}
