import type { PostingHit } from '#shared/postings/analyse-posting'
import type { Side } from '#shared/model/step'
import type { PostingTerm } from '#shared/postings/posting-term'
import { findPostingTerm } from '#shared/postings/terms'

/** A term of a posting with the places where it was met. */
export interface MetTerm {
  readonly term: PostingTerm
  /** In the order of the text, each once. */
  readonly sentences: readonly string[]
}

/**
 * The terms of a side, in the order in which the text comes to them, with their sentences.
 *
 * @param hits of a posting
 * @param side only its terms
 */
export function groupHits(hits: readonly PostingHit[], side: Side): MetTerm[] {
  const sentences = new Map<string, Set<string>>()
  for (const { role, term, sentence } of hits) {
    if (role !== side) continue
    const own = sentences.get(term) ?? new Set()
    sentences.set(term, own.add(sentence.replace(/\s+/g, ' ')))
  }
  return [...sentences].map(([name, own]) => ({ term: findPostingTerm(name), sentences: [...own] }))
}
