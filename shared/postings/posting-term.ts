import type { Side } from '#shared/model/step'

/**
 * How much a wording says about the scope of a job: it names the scope itself, a kind of work, or only
 * mentions a tool or a side in passing.
 */
export type TermKind = 'scope' | 'work' | 'mention'

/** A wording that points to one of the two roles. */
export interface PostingTerm {
  /** The name it is listed under. */
  readonly term: string
  readonly role: Side
  readonly kind: TermKind
  /**
   * All ways to write it, with commas between them. Capitals, hyphens, a plural "s" and "frontend" for
   * "front end" need no variant of their own.
   */
  readonly variants: string
  /** Why it points there, as a whole sentence. */
  readonly reason: string
}
