import { translate, translateCount } from '#shared/language/translate'
import type { Posting } from '#shared/model/posting'
import { analysePosting, type PostingAnalysis } from '#shared/postings/analyse-posting'
import { type PostingWeights, weighHits } from '#shared/postings/posting-lean'
import type { Lean } from '#shared/verdict/verdict'
import { listWords } from '#shared/wording/list-words'

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
    countWords('backend', counts.backend),
    countWords('full-stack', counts['full-stack']),
    countWords('balanced', counts.balanced),
    countWords('undecided', counts.undecided),
  ].filter((part) => part !== null)
  const market = translate('You kept {postings}: {leans}.', {
    postings: translateCount(all, '{count} posting', '{count} postings'),
    leans: listWords(parts),
  })
  if (all < fewestPostings) {
    return `${market} ${translate('From three on, a comparison with your own lean says something.')}`
  }
  return `${market} ${own === null ? hiddenWords() : ownWords(counts, own)}`
}

function countWords(lean: Lean, count: number): string | null {
  return count === 0 ? null : leanCounts[lean](count)
}

const leanCounts: Readonly<Record<Lean, (count: number) => string>> = {
  backend: (count) =>
    translateCount(count, '{count} asks for backend work', '{count} ask for backend work'),
  'full-stack': (count) =>
    translateCount(count, '{count} asks for full-stack work', '{count} ask for full-stack work'),
  balanced: (count) =>
    translateCount(count, '{count} asks for both alike', '{count} ask for both alike'),
  undecided: (count) =>
    translateCount(count, '{count} asks for neither plainly', '{count} ask for neither plainly'),
}

function hiddenWords(): string {
  return translate(
    'Your own lean is kept back until step 4 begins, so that the market does not steer your ratings.',
  )
}

function ownWords(counts: MarketCounts, own: Lean): string {
  if (own === 'undecided') return translate('Your own ratings have not decided yet.')
  const market = Math.sign(counts.backend - counts['full-stack'])
  const mine = { backend: 1, 'full-stack': -1, balanced: 0 }[own]
  if (own === 'balanced') {
    return translate('Your own ratings are balanced, so you could answer either kind.')
  }
  const side = own === 'backend' ? translate('backend') : translate('full stack')
  if (market === 0) {
    return translate('Your own ratings lean {side}; these postings lean to neither side.', { side })
  }
  return market === mine
    ? translate('Your own ratings lean {side}. So do most of these postings that take a side.', {
        side,
      })
    : translate(
        'Your own ratings lean {side}; more of these postings ask for the other side. What you enjoyed is still what you enjoyed.',
        { side },
      )
}
