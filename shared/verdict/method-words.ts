import { translate } from '#shared/language/translate'

/** How a verdict is reached, for readers who were not there (PRODUCT.md, section 5). */
export function methodWords(): readonly string[] {
  return [
    translate(
      'Each step was rated from 1, disliked, to 5, loved. The last rating of a step counts; earlier ones are kept as history.',
    ),
    translate(
      'Steps 1 and 2 stand for the backend side, steps 3 and 4 for the full-stack side. The mean of the one pair minus the mean of the other gives the difference, from 4 towards backend to 4 towards full stack.',
    ),
    translate(
      'No difference is balanced, half a point a slight lean, 1 or 1.5 a clear one, 2 and more a strong one. While ratings are missing it is undecided, unless none of them could change the side.',
    ),
    translate(
      'Evidence from the days stands beside the ratings. It is never added to them, and nothing is claimed from fewer than three entries.',
    ),
  ]
}
