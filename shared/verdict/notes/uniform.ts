import { translate } from '#shared/language/translate'
import { hasAllRatings } from '#shared/verdict/margin'
import type { VerdictNote } from '#shared/verdict/notes/verdict-note'

/** All four steps have the same rating (PRODUCT.md, section 5). */
export const uniform: VerdictNote<'uniform'> = {
  id: 'uniform',
  applies: (ratings) => hasAllRatings(ratings) && new Set(Object.values(ratings)).size === 1,
  explain: ({ 1: rating = 0 }) =>
    translate(
      'All four steps have the same rating, {rating}, so the ratings cannot tell the two sides apart. What you wrote on the days of each step may say more than these numbers.',
      { rating },
    ),
}
