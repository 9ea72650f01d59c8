import { translate } from '#shared/language/translate'
import type { Side, Step } from '#shared/model/step'
import { deriveVerdict } from '#shared/verdict/derive-verdict'
import { explainFlip } from '#shared/verdict/explain-flip'
import { explainMissing } from '#shared/verdict/explain-missing'
import { explainResult } from '#shared/verdict/explain-result'
import { leanHeadline } from '#shared/verdict/lean-words'
import { verdictNotes } from '#shared/verdict/notes/verdict-notes'
import type { VerdictNoteId } from '#shared/verdict/notes/verdict-notes'
import { verdictClosing } from '#shared/verdict/verdict-closing'
import type { Clarity, Lean, StepRatings, Verdict } from '#shared/verdict/verdict'

/** The verdict in words, ready for the screen and the exports. */
export interface VerdictExplanation {
  readonly lean: Lean
  /** "Lean backend", "Lean full stack", "Balanced" or "Not yet decided". */
  readonly headline: string
  /** Stands behind the headline when a side is settled although ratings are missing. */
  readonly suffix: string | null
  /** One paragraph with the arithmetic. */
  readonly paragraph: string
  /** What is still to rate; null when all four are rated. */
  readonly missing: string | null
  readonly clarity: Clarity | null
  /** One sentence for each change of a rating that would change the lean. */
  readonly flips: readonly { readonly step: Step; readonly text: string }[]
  /** One short paragraph for each note. */
  readonly notes: readonly { readonly id: VerdictNoteId; readonly text: string }[]
  readonly closing: {
    /** Says that both are valid. */
    readonly text: string
    /** What each would look like as a next month. */
    readonly nextMonth: readonly { readonly side: Side; readonly text: string }[]
  }
}

/**
 * The words for a verdict: always a lean, never an identity, and never a percentage (PRODUCT.md,
 * section 5; DESIGN.md, section 7).
 *
 * @param ratings the rating that counts for each step; absent or undefined is not rated
 * @throws RangeError when a value is not a whole number from 1 to 5, or a step is not 1 to 4
 * @example explainVerdict({ 1: 4, 2: 5, 3: 3, 4: 3 }).headline // 'Lean backend'
 */
export function explainVerdict(ratings: StepRatings): VerdictExplanation {
  const verdict = deriveVerdict(ratings)
  return {
    lean: verdict.lean,
    headline: leanHeadline(verdict.lean),
    suffix: verdict.settledEarly ? translate('so far') : null,
    paragraph: explainResult(ratings, verdict),
    missing: explainMissing(verdict.missing),
    clarity: verdict.clarity,
    flips: verdict.flips.map((flip) => ({ step: flip.step, text: explainFlip(flip) })),
    notes: explainNotes(ratings, verdict),
    closing: verdictClosing(),
  }
}

function explainNotes(ratings: StepRatings, verdict: Verdict): VerdictExplanation['notes'] {
  return verdictNotes
    .filter((note) => verdict.notes.includes(note.id))
    .map((note) => ({ id: note.id, text: note.explain(ratings) }))
}
