import type { StepRatings } from '#shared/verdict/verdict'

/** Something the number alone would hide. */
export interface VerdictNote<Id extends string> {
  readonly id: Id
  /** Whether these ratings, which may be incomplete, show it. */
  readonly applies: (ratings: StepRatings) => boolean
  /** A short paragraph about it, for ratings to which it applies. */
  readonly explain: (ratings: StepRatings) => string
}
