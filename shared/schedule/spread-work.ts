import type { Spread } from '#shared/model/plan'
import { fillDays, type Filling, type Problem } from '#shared/schedule/fill-days'
import { misorderedPins } from '#shared/schedule/misordered-pins'
import { placePins } from '#shared/schedule/place-pins'
import { steadyTargets } from '#shared/schedule/steady-targets'

/**
 * Plans work, spread as asked (PRODUCT.md, section 4).
 *
 * Steady work never costs anything: of every task at least as much fits as when all is done as early
 * as possible, and no pin gets into conflict. Where an even load would, the work leans forward in
 * thirds until it does not.
 */
export function spreadWork(problem: Problem, spread: Spread): Filling {
  const early = fillDays(problem)
  if (spread === 'early') return early
  for (const filling of steadyFillings(problem, early)) {
    if (costsNothing(problem, filling, early)) return filling
  }
  return early
}

/** Whether everything fits, spread as asked; the same as asking {@link spreadWork}, only quicker. */
export function doesEverythingFit(problem: Problem, spread: Spread): boolean {
  if (!isThereTimeEnough(problem)) return false
  const early = fillDays(problem)
  if (hasAllPlaced(early)) return true
  if (spread === 'early') return false
  for (const filling of steadyFillings(problem, early)) {
    if (costsNothing(problem, filling, early)) return hasAllPlaced(filling)
  }
  return false
}

/** Whether nothing is left over. */
export function hasAllPlaced(filling: Filling): boolean {
  return filling.left.every((minutes) => minutes === 0)
}

function* steadyFillings(problem: Problem, early: Filling): Generator<Filling> {
  const { steady, asEarly } = steadyTargets(problem, early)
  for (const forward of [0, 1 / 3, 2 / 3]) {
    const targets = steady.map((target, day) => target + (asEarly[day]! - target) * forward)
    yield fillDays(problem, targets)
  }
}

function costsNothing({ work }: Problem, filling: Filling, early: Filling): boolean {
  return (
    filling.left.every((minutes, rank) => minutes <= early.left[rank]!) &&
    misorderedPins(work, filling).length <= misorderedPins(work, early).length
  )
}

/** Without this much free time nothing has to be tried: the work is longer than all the days. */
function isThereTimeEnough({ work, capacities }: Problem): boolean {
  const { load, left } = placePins(work, capacities.length)
  const free = capacities.reduce((sum, minutes, day) => sum + Math.max(0, minutes - load[day]!), 0)
  return left.reduce((sum, minutes) => sum + minutes, 0) <= free
}
