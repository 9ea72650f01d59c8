import type { Attempt } from '#shared/schedule/attempt'
import { sessionGrain } from '#shared/schedule/session-length'
import type { Remedy } from '#shared/schedule/schedule'
import { doesEverythingFit } from '#shared/schedule/spread-work'

/** Minutes of a whole day; nobody can give more. */
const minutesOfDay = 1440

/**
 * The minutes per day that make everything fit: the least multiple of five to which the days have to
 * be raised. Days with more keep it, and days without any (days off) stay without.
 *
 * @returns null when no day has any minutes, or 24 hours a day are not enough
 * @example // 5 days of 60 minutes and 6 hours of work: 75 minutes a day
 */
export function moreMinutesRemedy({ problem, spread }: Attempt): Remedy | null {
  const working = problem.capacities.filter((minutes) => minutes > 0)
  if (working.length === 0) return null
  const fewest = working.reduce((least, minutes) => Math.min(least, minutes))
  const minutesPerDay = firstAbove(fewest - (fewest % sessionGrain), (least) => {
    const capacities = problem.capacities.map((now) => (now > 0 ? Math.max(now, least) : 0))
    return doesEverythingFit({ ...problem, capacities }, spread)
  })
  return minutesPerDay === null ? null : { kind: 'more-minutes', minutesPerDay }
}

/**
 * A multiple of five above a number that passes a test while the one before it does not: in growing
 * strides until one passes, then halving the last stride.
 *
 * @param number a multiple of five that is known not to pass
 */
function firstAbove(number: number, passes: (minutes: number) => boolean): number | null {
  let below = number
  let above = below
  for (let stride = sessionGrain; above === below; stride *= 2) {
    if (below >= minutesOfDay) return null
    const next = Math.min(below + stride, minutesOfDay)
    if (passes(next)) above = next
    else above = below = next
  }
  while (above - below > sessionGrain) {
    const middle = below + Math.floor((above - below) / 2 / sessionGrain) * sessionGrain
    if (passes(middle)) above = middle
    else below = middle
  }
  return above
}
