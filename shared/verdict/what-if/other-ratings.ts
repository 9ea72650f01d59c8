import { translate } from '#shared/language/translate'
import { steps } from '#shared/model/step'
import { hasAllRatings } from '#shared/verdict/margin'
import { stepWords } from '#shared/verdict/step-words'
import type { StepRatings } from '#shared/verdict/verdict'
import { stillToRate } from '#shared/verdict/what-if/still-to-rate'
import { weighSides } from '#shared/verdict/what-if/weigh-sides'
import type { WhatIf } from '#shared/verdict/what-if/what-if'
import { listWords } from '#shared/wording/list-words'

/**
 * What the line would say with other ratings.
 *
 * @param ratings the rating that counts for each step, 1 = disliked, 5 = loved
 * @param supposed ratings to take in their place
 * @example withOtherRatings({ 1: 4, 2: 4, 3: 3, 4: 3 }, { 3: 5 }) // lean 'balanced', margin 0
 */
export function withOtherRatings(ratings: StepRatings, supposed: StepRatings): WhatIf {
  const changed = steps.filter(
    (step) => supposed[step] !== undefined && supposed[step] !== ratings[step],
  )
  const all = Object.fromEntries(
    steps.map((step) => [step, supposed[step] ?? ratings[step]]),
  ) as StepRatings
  if (changed.length === 0) return noChange()
  if (!hasAllRatings(all)) return stillToRate(all)
  const words = changed.map((step) => {
    const [instead, before] = [supposed[step] ?? '', ratings[step]]
    const work = stepWords[step]
    return before === undefined
      ? translate('{work} at {rating}, not rated yet', { work, rating: instead })
      : translate('{work} at {rating}, not {before}', { work, rating: instead, before })
  })
  return weighSides(
    [
      { value: all[1], weight: 1 },
      { value: all[2], weight: 1 },
    ],
    [
      { value: all[3], weight: 1 },
      { value: all[4], weight: 1 },
    ],
    translate('Suppose {ratings}.', { ratings: listWords(words) }),
  )
}

function noChange(): WhatIf {
  const reason = translate('Choose another rating for a step to see where the line would hang.')
  return { kind: 'open', reason }
}
