import { steps } from '#shared/model/step'
import type { Step } from '#shared/model/step'
import { checkRatings } from '#shared/verdict/check-ratings'
import { clarityOf } from '#shared/verdict/clarity-of'
import { extremeRatings } from '#shared/verdict/extreme-ratings'
import { findFlips } from '#shared/verdict/find-flips'
import { hasAllRatings, leanOf, marginOf } from '#shared/verdict/margin'
import { verdictNotes } from '#shared/verdict/notes/verdict-notes'
import type { Lean, StepRatings, Verdict } from '#shared/verdict/verdict'

export type { Verdict } from '#shared/verdict/verdict'

/**
 * What the ratings of the four steps say: the lean, how clear it is, what would change it and what the
 * number alone would hide (PRODUCT.md, sections 5 and 8).
 *
 * @param ratings the rating that counts for each step, 1 = disliked, 5 = loved; absent or undefined is
 *   a step that is not rated
 * @returns `undecided` while ratings are missing, unless every way to give them leads strictly to the
 *   same side
 * @throws RangeError when a value is not a whole number from 1 to 5, or a step is not 1 to 4
 * @example deriveVerdict({ 1: 4, 2: 5, 3: 3, 4: 3 }) // lean 'backend', margin 1.5, clarity 'clear'
 */
export function deriveVerdict(ratings: StepRatings): Verdict {
  checkRatings(ratings)
  const notes = verdictNotes.filter((note) => note.applies(ratings)).map((note) => note.id)

  if (!hasAllRatings(ratings)) {
    const lean = earlyLean(ratings)
    const settledEarly = lean !== 'undecided'
    const missing = missingSteps(ratings)
    return { lean, margin: null, clarity: null, settledEarly, missing, flips: [], notes }
  }

  const margin = marginOf(ratings)
  return {
    lean: leanOf(margin),
    margin,
    clarity: clarityOf(margin),
    settledEarly: false,
    missing: [],
    flips: findFlips(ratings),
    notes,
  }
}

function missingSteps(ratings: StepRatings): Step[] {
  return steps.filter((step) => ratings[step] === undefined)
}

/** Every completion lies between the two that pull hardest, so those two are enough. */
function earlyLean(ratings: StepRatings): Lean {
  if (marginOf(extremeRatings(ratings, 'full-stack')) > 0) return 'backend'
  if (marginOf(extremeRatings(ratings, 'backend')) < 0) return 'full-stack'
  return 'undecided'
}
