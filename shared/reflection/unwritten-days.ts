import { addDays, type Day, daysFrom } from '#shared/calendar/day'
import type { PlanBundle } from '#shared/model/plan-bundle'
import { type HeatDay, heatDays } from '#shared/reflection/heat-map'

/** How far back one still remembers a day, in days. */
const remembered = 14
/** A few are an offer, more would be a reproach. */
const most = 3

/**
 * Days before today with minutes logged and nothing written, to offer for writing about.
 *
 * @param today the day it is
 * @returns the latest first; at most three of the last fourteen days
 */
export function unwrittenDays(bundle: PlanBundle, today: Day): HeatDay[] {
  const days = daysFrom(addDays(today, -remembered), addDays(today, -1))
  return heatDays(bundle, days)
    .filter(({ minutes, entries }) => minutes > 0 && entries === 0)
    .toReversed()
    .slice(0, most)
}
