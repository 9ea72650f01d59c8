import type { Attempt } from '#shared/schedule/attempt'
import { dayCapacities } from '#shared/schedule/day-capacities'
import { dayAt, dayNumber, lastDayNumber } from '#shared/schedule/day-number'
import { fillDays } from '#shared/schedule/fill-days'
import type { Remedy } from '#shared/schedule/schedule'
import { doesEverythingFit, hasAllPlaced } from '#shared/schedule/spread-work'

/** How far behind the last day an end is looked for, in days: two years. */
const horizon = 731

/** How many stretches between pins behind the last day are tried; there is hardly ever one. */
const mostStretches = 16

/**
 * The earliest end of the plan that makes everything fit.
 *
 * Done as early as possible, work takes the same days whichever day is the last, as long as all of it
 * fits. So filling a long row of days tells the earliest end at once. Only a pin behind the end
 * changes the work when the end reaches it, so the days between such pins are tried in turn.
 *
 * @returns null when no end within two years does, or none is found between the first 16 pins behind
 *   the end
 */
export function extendRemedy(attempt: Attempt): Remedy | null {
  const first = dayNumber(attempt.input.firstDay)
  const dayCount = earliestDayCount(attempt, first)
  return dayCount === null ? null : { kind: 'extend', lastDay: dayAt(first + dayCount - 1) }
}

function earliestDayCount({ input, problem, spread }: Attempt, first: number): number | null {
  const present = problem.capacities.length
  const most = Math.min(present + horizon, lastDayNumber - first + 1)
  const capacities = dayCapacities(input.availability, input.firstDay, Math.max(most, present))
  const during = (dayCount: number) => ({ ...problem, capacities: capacities.slice(0, dayCount) })
  let shortest = present + 1
  for (const longest of stretchEnds(problem.work.pins, present, most).slice(0, mostStretches)) {
    const filling = fillDays(during(longest))
    if (hasAllPlaced(filling)) {
      let dayCount = filling.placements.reduce(
        (count, { day }) => Math.max(count, day + 1),
        shortest,
      )
      // Spread evenly, work can happen to fit where done as early as possible it does not.
      while (dayCount > present + 1 && doesEverythingFit(during(dayCount - 1), spread))
        dayCount -= 1
      return dayCount
    }
    shortest = longest + 1
  }
  return null
}

/** The lengths of plan at which the next day would bring in another pin, and the greatest length. */
function stretchEnds(
  pins: readonly { readonly day: number }[],
  present: number,
  most: number,
): number[] {
  const ends = pins.map((pin) => pin.day).filter((day) => day > present && day < most)
  return most > present ? [...new Set([...ends, most])] : []
}
