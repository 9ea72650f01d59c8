import { translate } from '#shared/language/translate'
import { steps } from '#shared/model/step'
import type { VerdictNote } from '#shared/verdict/notes/verdict-note'

/** No step was enjoyed: all four are rated 2 or less (PRODUCT.md, section 5). */
export const allLow: VerdictNote<'all-low'> = {
  id: 'all-low',
  applies: (ratings) => steps.every((step) => (ratings[step] ?? 5) <= 2),
  explain: () =>
    translate(
      'No step is rated above 2. That can come from this idea or this month rather than from either side, so a second try with a different small idea would be worth more than the difference between low numbers.',
    ),
}
