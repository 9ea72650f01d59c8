import { translate } from '#shared/language/translate'
import type { PlanBundle } from '#shared/model/plan-bundle'
import type { Rating } from '#shared/model/rating'
import { sideOf, steps } from '#shared/model/step'
import type { EvidenceEntry, EvidenceKind, Finding } from '#shared/verdict/evidence/evidence'
import { countOrNone, fewestEntries, tooLittle } from '#shared/verdict/evidence/fewest-entries'
import { formatPoints } from '#shared/verdict/evidence/format-points'
import { inDayOrder } from '#shared/verdict/evidence/in-day-order'
import { quote } from '#shared/verdict/evidence/reflection-entry'
import { otherSide, sideWords } from '#shared/verdict/evidence/side-words'
import { pointBands, weigh } from '#shared/verdict/evidence/weigh'

/**
 * Where ratings moved when a step was rated again. Its unit is the margin of the verdict: one point on one
 * step moves the mean of its side, and so the margin, by half a point.
 */
export const drift: EvidenceKind<'drift'> = {
  id: 'drift',
  get title() {
    return translate('Ratings that changed')
  },
  get reading() {
    return translate('A rating raised later speaks for its side, one lowered for the other.')
  },
  derive,
}

function derive({ ratings }: PlanBundle): Finding {
  const changes = changesOf(ratings)
  const count = changes.length
  const entries = () => changes.map(entryOf)
  if (changes.length < fewestEntries) {
    return tooLittle(
      translate('Ratings changed later: {ratings} so far; from three on this can say something.', {
        ratings: countOrNone(changes.length),
      }),
      count,
      entries,
    )
  }
  const moved = changes.map(({ rating, from }) => {
    const points = (rating.value - from) / 2
    return sideOf(rating.step) === 'backend' ? points : -points
  })
  const difference = moved.reduce((sum, points) => sum + points, 0)
  const weight = weigh(difference, pointBands)
  if (weight.direction === 'balanced' || weight.direction === 'none') {
    return {
      ...weight,
      figure: '',
      fact: translate(
        '{ratings} ratings changed one given before; together they moved neither side.',
        { ratings: count },
      ),
      count,
      entries,
    }
  }
  const points = formatPoints(Math.abs(difference))
  return {
    ...weight,
    figure: points,
    fact: translate(
      '{ratings} ratings changed one given before; together they moved the difference of the sides by {points} towards {side}.',
      { ratings: count, points, side: sideWords[weight.direction] },
    ),
    count,
    entries,
  }
}

function entryOf({ rating: { id, date, step, value, note }, from }: RatingChange): EvidenceEntry {
  const side = sideOf(step)
  return {
    kind: 'rating',
    id,
    date,
    text: quote(translate('Step {step} from {from} to {value}', { step, from, value }), note),
    speaksFor: value > from ? side : otherSide(side),
  }
}

interface RatingChange {
  readonly rating: Rating
  /** What the step had been rated before. */
  readonly from: number
}

/** Every rating that differs from the one before it of the same step; said again is not changed. */
function changesOf(ratings: readonly Rating[]): readonly RatingChange[] {
  return steps.flatMap((step) => {
    const history = inDayOrder(ratings.filter((rating) => rating.step === step))
    return history.flatMap((rating, index) => {
      const from = history[index - 1]?.value
      return from === undefined || from === rating.value ? [] : [{ rating, from }]
    })
  })
}
