import type { RatingValue } from '#shared/model/rating'
import type { Side, Step } from '#shared/model/step'
import type { VerdictNoteId } from '#shared/verdict/notes/verdict-notes'

/** The rating that counts for each step, 1 = disliked, 5 = loved; a step that is absent is not rated. */
export type StepRatings = { readonly [S in Step]?: RatingValue | undefined }

/** A lean that four ratings can give. */
export type SettledLean = Side | 'balanced'

/** Where the line hangs. */
export type Lean = SettledLean | 'undecided'

/** How far the line hangs from plumb. */
export type Clarity = 'slight' | 'clear' | 'strong'

/** The nearest rating of one step that would change the lean. */
export interface Flip {
  readonly step: Step
  readonly from: RatingValue
  readonly to: RatingValue
  /** The lean it would give. */
  readonly lean: SettledLean
}

/** What the ratings of the four steps say (PRODUCT.md, section 5). */
export interface Verdict {
  readonly lean: Lean
  /** Mean of steps 1 and 2 minus mean of steps 3 and 4, -4 to 4; null until all four are rated. */
  readonly margin: number | null
  /** null while ratings are missing and when the sides are balanced. */
  readonly clarity: Clarity | null
  /** Ratings are missing, but none of them could change the side. */
  readonly settledEarly: boolean
  /** The steps still to rate, in order. */
  readonly missing: readonly Step[]
  /** In the order of the steps; empty until all four are rated. */
  readonly flips: readonly Flip[]
  /** What the number alone would hide, in the order of rank. */
  readonly notes: readonly VerdictNoteId[]
}
