import type { PostingHit } from '#shared/postings/analyse-posting'

/** A piece of a text, with the hit it is. */
export interface PostingPiece {
  readonly start: number
  readonly wording: string
  readonly hit: (PostingHit & { readonly index: number; readonly isFirst: boolean }) | null
}

/** Cuts a text into its hits and what stands between them; put together again they are the text. */
export function splitAtHits(text: string, hits: readonly PostingHit[]): PostingPiece[] {
  const pieces: PostingPiece[] = []
  const met = new Set<string>()
  let at = 0
  for (const [index, hit] of hits.entries()) {
    if (hit.start > at) pieces.push({ start: at, wording: text.slice(at, hit.start), hit: null })
    pieces.push({
      start: hit.start,
      wording: text.slice(hit.start, hit.end),
      hit: { ...hit, index, isFirst: !met.has(hit.term) },
    })
    met.add(hit.term)
    at = hit.end
  }
  if (at < text.length) pieces.push({ start: at, wording: text.slice(at), hit: null })
  return pieces
}
