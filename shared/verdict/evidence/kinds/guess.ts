import { translate } from '#shared/language/translate'
import type { PlanBundle } from '#shared/model/plan-bundle'
import type { Rating } from '#shared/model/rating'
import { sideOf, steps, type Side } from '#shared/model/step'
import { currentRatings } from '#shared/verdict/current-ratings'
import type { EvidenceEntry, EvidenceKind, Finding } from '#shared/verdict/evidence/evidence'
import { tooLittle } from '#shared/verdict/evidence/fewest-entries'
import { quote } from '#shared/verdict/evidence/reflection-entry'
import { sideWords, spokenFor } from '#shared/verdict/evidence/side-words'
import { hasAllRatings, leanOf, marginOf } from '#shared/verdict/margin'
import type { SettledLean } from '#shared/verdict/verdict'

/**
 * The guess of day 0, beside what the ratings came to. It points where the guess points and is never more
 * than slight: it was made before the work, and may have coloured the ratings it is compared with.
 */
export const guess: EvidenceKind<'guess'> = {
  id: 'guess',
  get title() {
    return translate('Guess before the start')
  },
  get reading() {
    return translate(
      'A guess was made before the work, and can colour the ratings that follow: it is never more than slight. A rating above the middle of all four speaks for its side, one below it for the other.',
    )
  },
  derive,
}

function derive({ plan, ratings }: PlanBundle): Finding {
  if (plan.guess === null)
    return tooLittle(translate('You did not guess before the start.'), 0, () => [])
  const side = sideWords[plan.guess]
  const guessed: EvidenceEntry = {
    kind: 'guess',
    id: plan.id,
    date: plan.firstDay,
    text: translate('Guessed {side}', { side }),
    speaksFor: plan.guess,
  }
  const latest = latestOf(ratings)
  const count = 1 + latest.length
  const values = currentRatings(ratings)
  if (!hasAllRatings(values)) {
    return tooLittle(
      translate(
        'You guessed {side}. With ratings of all four steps it can be compared with them.',
        { side },
      ),
      count,
      () => [guessed, ...latest.map((rating) => ratingEntry(rating, null))],
    )
  }
  const middle = (values[1] + values[2] + values[3] + values[4]) / 4
  const lean = leanOf(marginOf(values))
  return {
    direction: plan.guess,
    strength: 'slight',
    pull: plan.guess === 'backend' ? shortPull : -shortPull,
    figure: '',
    fact: compare(plan.guess, lean),
    count,
    entries: () => [guessed, ...latest.map((rating) => ratingEntry(rating, middle))],
  }
}

/** There is no amount of guessing: just enough to see on which side the bar is. */
const shortPull = 1 / 8

function compare(guessed: Side, lean: SettledLean): string {
  const side = sideWords[guessed]
  if (lean === 'balanced')
    return translate('You guessed {side}; the ratings are balanced.', { side })
  if (lean === guessed)
    return translate('You guessed {side}; the ratings point there too.', { side })
  return translate('You guessed {side}; the ratings point to {other}, against what you expected.', {
    side,
    other: sideWords[lean],
  })
}

/** The rating that counts of each step. */
function latestOf(ratings: readonly Rating[]): readonly Rating[] {
  return steps.flatMap((step) => {
    const own = ratings.filter((rating) => rating.step === step)
    const latest = own.reduce<Rating | null>(
      (known, rating) => (known === null || rating.date >= known.date ? rating : known),
      null,
    )
    return latest === null ? [] : [latest]
  })
}

function ratingEntry(rating: Rating, middle: number | null): EvidenceEntry {
  const { id, date, step, value, note } = rating
  return {
    kind: 'rating',
    id,
    date,
    text: quote(translate('Step {step} rated {value}', { step, value }), note),
    speaksFor: middle === null ? null : spokenFor(sideOf(step), value, middle),
  }
}
