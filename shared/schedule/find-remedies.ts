import type { Filling } from '#shared/schedule/fill-days'
import { hasAllPlaced } from '#shared/schedule/spread-work'
import { extendRemedy } from '#shared/schedule/extend-remedy'
import { moreMinutesRemedy } from '#shared/schedule/more-minutes-remedy'
import { dropOptionalRemedy } from '#shared/schedule/drop-optional-remedy'
import type { Attempt } from '#shared/schedule/attempt'
import type { Remedy } from '#shared/schedule/schedule'

/**
 * What would make work fit that does not: a later end, more minutes a day, or fewer optional tasks.
 *
 * @returns each remedy that exists, proven by planning with it, and proven minimal by planning with
 *   one step less; none when everything fits (PRODUCT.md, section 4)
 */
export function findRemedies(attempt: Attempt, filling: Filling): Remedy[] {
  if (hasAllPlaced(filling)) return []
  return [extendRemedy(attempt), moreMinutesRemedy(attempt), dropOptionalRemedy(attempt)].filter(
    (remedy) => remedy !== null,
  )
}
