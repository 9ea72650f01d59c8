import { steps } from '#shared/model/step'
import type { Side } from '#shared/model/step'
import { extremeRatings } from '#shared/verdict/extreme-ratings'
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
  return `${rated} The steps still to rate can tip the line to either side, so it hangs straight until then.`
}

function explainComplete(ratings: AllRatings, verdict: Verdict): string {
  const { backend, fullStack } = meansOf(ratings)
  return [
    `You rated the idea ${ratings[1]} and building the backend ${ratings[2]}: ` +
      `a mean of ${backend} for the backend side.`,
    `The front end has ${ratings[3]} and the polish ${ratings[4]}: ` +
      `a mean of ${fullStack} for the full-stack side.`,
    explainDifference(marginOf(ratings), verdict),
  ].join(' ')
}

function explainDifference(margin: number, verdict: Verdict): string {
  if (verdict.clarity === null) return 'The difference is 0, so neither side pulls harder.'
  const side = margin > 0 ? 'backend' : 'full-stack'
  return (
    `The difference is ${Math.abs(margin)} towards ${sideWords[side]}, ` +
    `on a scale that ends at 4: a ${verdict.clarity} lean.`
  )
}

function explainRated(ratings: StepRatings): string {
  const rated = steps.filter((step) => ratings[step] !== undefined)
  if (rated.length === 0) return 'No step has a rating yet.'
  return `So far you rated ${listWords(rated.map((step) => `${stepWords[step]} ${ratings[step]}`))}.`
}

/** Shows the completion that pulls hardest against the settled side: it still does not get there. */
function explainSettled(ratings: StepRatings, settled: Side): string {
  const against = extremeRatings(ratings, settled === 'backend' ? 'full-stack' : 'backend')
  const { backend, fullStack } = meansOf(against)
  const assumed = steps
    .filter((step) => ratings[step] === undefined)
    .map((step) => `${against[step]} for ${stepWords[step]}`)
  return (
    `Even with ${listWords(assumed)}, the backend side would have a mean of ${backend} ` +
    `and the full-stack side ${fullStack}: a difference of ${Math.abs(marginOf(against))} ` +
    `towards ${sideWords[settled]}. No rating still to come can change the side.`
  )
}

function meansOf(ratings: AllRatings): { backend: number; fullStack: number } {
  return { backend: mean(ratings[1], ratings[2]), fullStack: mean(ratings[3], ratings[4]) }
}
