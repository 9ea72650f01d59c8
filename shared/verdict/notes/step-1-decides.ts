import { translate } from '#shared/language/translate'
import { hasAllRatings, leanOf, marginOf, mean } from '#shared/verdict/margin'
import type { AllRatings } from '#shared/verdict/margin'
import type { VerdictNote } from '#shared/verdict/notes/verdict-note'
import type { SettledLean } from '#shared/verdict/verdict'
import { leanWords } from '#shared/verdict/lean-words'
import { formatDecimal } from '#shared/wording/format-decimal'

/** Without step 1 the lean would be another one; choosing an idea is not server work (PRODUCT.md, section 5). */
export const step1Decides: VerdictNote<'step-1-decides'> = {
  id: 'step-1-decides',
  applies: (ratings) =>
    hasAllRatings(ratings) && leanWithoutStep1(ratings) !== leanOf(marginOf(ratings)),
  explain: (ratings) => (hasAllRatings(ratings) ? explainFor(ratings) : ''),
}

/**
 * The lean of step 2 alone against steps 3 and 4.
 *
 * @param ratings ratings of all four steps
 * @example leanWithoutStep1({ 1: 5, 2: 3, 3: 3, 4: 3 }) // 'balanced'
 */
function leanWithoutStep1(ratings: AllRatings): SettledLean {
  return leanOf(ratings[2] - mean(ratings[3], ratings[4]))
}

function explainFor(ratings: AllRatings): string {
  const fullStack = mean(ratings[3], ratings[4])
  return translate(
    'Choosing an idea is not server work yet, and its rating alone decides here. Without step 1, the backend at {backend} stands against {fullStack} for steps 3 and 4: {lean}.',
    {
      backend: ratings[2],
      fullStack: formatDecimal(fullStack),
      lean: leanWords[leanWithoutStep1(ratings)],
    },
  )
}
