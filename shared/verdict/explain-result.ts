import { translate } from '#shared/language/translate'
import { steps } from '#shared/model/step'
import type { Side } from '#shared/model/step'
import { clarityLean } from '#shared/verdict/clarity-words'
import { extremeRatings } from '#shared/verdict/extreme-ratings'
import { formatDecimal } from '#shared/wording/format-decimal'
import { listWords } from '#shared/wording/list-words'
import { hasAllRatings, marginOf, mean } from '#shared/verdict/margin'
import type { AllRatings } from '#shared/verdict/margin'
import { sideWords } from '#shared/verdict/evidence/side-words'
import { stepWords } from '#shared/verdict/step-words'
import type { StepRatings, Verdict } from '#shared/verdict/verdict'

/**
 * One paragraph that says how the ratings lead to the result: what was rated, the means of both sides
 * and their difference.
 *
 * @param ratings the rating that counts for each step
 * @param verdict what was derived from those ratings
 */
export function explainResult(ratings: StepRatings, verdict: Verdict): string {
  if (hasAllRatings(ratings)) return explainComplete(ratings, verdict)
  const rated = explainRated(ratings)
  if (verdict.lean === 'backend') return `${rated} ${explainSettled(ratings, 'backend')}`
  if (verdict.lean === 'full-stack') return `${rated} ${explainSettled(ratings, 'full-stack')}`
  const open = translate(
    'The steps still to rate can tip the line to either side, so it hangs straight until then.',
  )
  return `${rated} ${open}`
}

function explainComplete(ratings: AllRatings, verdict: Verdict): string {
  const { backend, fullStack } = meansOf(ratings)
  return [
    translate(
      'You rated the idea {idea} and building the backend {backend}: a mean of {mean} for the backend side.',
      { idea: ratings[1], backend: ratings[2], mean: formatDecimal(backend) },
    ),
    translate(
      'The front end has {frontEnd} and the polish {polish}: a mean of {mean} for the full-stack side.',
      { frontEnd: ratings[3], polish: ratings[4], mean: formatDecimal(fullStack) },
    ),
    explainDifference(marginOf(ratings), verdict),
  ].join(' ')
}

function explainDifference(margin: number, verdict: Verdict): string {
  if (verdict.clarity === null)
    return translate('The difference is 0, so neither side pulls harder.')
  const side = margin > 0 ? 'backend' : 'full-stack'
  return translate(
    'The difference is {points} towards {side}, on a scale that ends at 4: {lean}.',
    {
      points: formatDecimal(Math.abs(margin)),
      side: sideWords[side],
      lean: clarityLean(verdict.clarity),
    },
  )
}

function explainRated(ratings: StepRatings): string {
  const rated = steps.filter((step) => ratings[step] !== undefined)
  if (rated.length === 0) return translate('No step has a rating yet.')
  const list = listWords(rated.map((step) => `${stepWords[step]} ${ratings[step]}`))
  return translate('So far you rated {steps}.', { steps: list })
}

/** Shows the completion that pulls hardest against the settled side: it still does not get there. */
function explainSettled(ratings: StepRatings, settled: Side): string {
  const against = extremeRatings(ratings, settled === 'backend' ? 'full-stack' : 'backend')
  const { backend, fullStack } = meansOf(against)
  const assumed = steps
    .filter((step) => ratings[step] === undefined)
    .map((step) =>
      translate('{rating} for {step}', { rating: against[step], step: stepWords[step] }),
    )
  return translate(
    'Even with {ratings}, the backend side would have a mean of {backend} and the full-stack side {fullStack}: a difference of {points} towards {side}. No rating still to come can change the side.',
    {
      ratings: listWords(assumed),
      backend: formatDecimal(backend),
      fullStack: formatDecimal(fullStack),
      points: formatDecimal(Math.abs(marginOf(against))),
      side: sideWords[settled],
    },
  )
}

function meansOf(ratings: AllRatings): { backend: number; fullStack: number } {
  return { backend: mean(ratings[1], ratings[2]), fullStack: mean(ratings[3], ratings[4]) }
}
