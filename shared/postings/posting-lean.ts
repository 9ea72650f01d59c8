import type { Side } from '#shared/model/step'
import type { PostingHit } from '#shared/postings/analyse-posting'
import { isOtherLanguage } from '#shared/postings/is-other-language'
import type { TermKind } from '#shared/postings/posting-term'
import { findPostingTerm } from '#shared/postings/terms'
import type { Lean } from '#shared/verdict/verdict'

/** How much each side of a posting weighs. */
export type PostingWeights = Readonly<Record<Side, number>>

/**
 * Where the wording of a posting leans.
 *
 * - Each term counts once, however often it is repeated: 3 when it names the scope, 2 for a kind of work,
 *   1 for a mere mention.
 * - Less than 4 in all is too little: `undecided`. So is a text in another language, because its denials
 *   cannot be read.
 * - Full stack leads when it weighs at least half as much again as backend. Backend has to weigh twice as
 *   much, because server work is a part of full-stack work, too. Otherwise they are `balanced`.
 *
 * @param text the whole posting
 * @param hits the wordings found in it
 * @example leanOfPosting('', []) // 'undecided'
 */
export function leanOfPosting(text: string, hits: readonly PostingHit[]): Lean {
  const { backend, 'full-stack': fullStack } = weighHits(hits)
  if (backend + fullStack < enough || isOtherLanguage(text)) return 'undecided'
  if (backend >= fullStack * leads.backend) return 'backend'
  return fullStack >= backend * leads['full-stack'] ? 'full-stack' : 'balanced'
}

/** What the different terms of each side weigh together. */
export function weighHits(hits: readonly PostingHit[]): PostingWeights {
  const weights = { backend: 0, 'full-stack': 0 }
  for (const term of new Set(hits.map((hit) => hit.term))) {
    const { role, kind } = findPostingTerm(term)
    weights[role] += kindWeights[kind]
  }
  return weights
}

const kindWeights: Readonly<Record<TermKind, number>> = { scope: 3, work: 2, mention: 1 }

/** Two kinds of work, or the scope and a tool. */
const enough = 4

/** How many times the other side a side has to weigh to lead. */
const leads: PostingWeights = { backend: 2, 'full-stack': 1.5 }
