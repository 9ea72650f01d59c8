import { type Day, formatDay } from '#shared/calendar/day'
import { translate } from '#shared/language/translate'
import type { Rating } from '#shared/model/rating'

interface RatingHistory {
  readonly since: string
  /** What was said before, latest first; null when there is nothing. */
  readonly before: string | null
}

/** Since when a step has its rating, and what it had before: "rated Tue 17 Nov", "before: 3 on 3 Nov". */
export function describeRatings(history: readonly Rating[], today: Day): RatingHistory {
  const [latest, ...earlier] = history.toReversed()
  if (!latest) return { since: translate('not rated'), before: null }
  const since =
    latest.date === today
      ? translate('rated today')
      : translate('rated {day}', { day: formatDay(latest.date) })
  const told = earlier.map(({ value, date }) =>
    translate('{value} on {day}', { value, day: formatDay(date, 'day-month') }),
  )
  return {
    since,
    before: told.length > 0 ? translate('before: {ratings}', { ratings: told.join(', ') }) : null,
  }
}
