import type { Day } from '#shared/calendar/day'
import type { PlanBundle } from '#shared/model/plan-bundle'
import type { Schedule } from '#shared/schedule/schedule'
import { hasStepBegun } from '#shared/schedule/step-progress'
import { currentRatings } from '#shared/verdict/current-ratings'
import { deriveVerdict } from '#shared/verdict/derive-verdict'
import type { Lean, StepRatings, Verdict } from '#shared/verdict/verdict'

/** The verdict as the plumb lines draw it: the big one and the small one in the sidebar always agree. */
export interface ShownVerdict {
  /** Is the lean kept back, so that it does not steer the ratings? Then the line hangs straight. */
  readonly isHidden: boolean
  /** The rating that counts for each step. */
  readonly ratings: StepRatings
  /** What the ratings say, also while it is hidden. */
  readonly verdict: Verdict
  /** Degrees from straight down, as `rotate` counts them: positive hangs to the left, to the backend. */
  readonly angle: number
  /** What the bob is made of: a side, iron when balanced, a dashed outline when there is nothing to show. */
  readonly tone: Lean
}

/**
 * Decides whether the running verdict may be seen and how the line hangs (PRODUCT.md, section 5, last
 * point; DESIGN.md, "Known differences"). It is kept back until step 4 begins; a rating of step 4 says
 * that it has begun.
 *
 * @param bundle the plan and its ratings
 * @param schedule the schedule of the same plan
 * @param today the day it is looked at
 * @param showRunning has the user asked to see it before step 4 begins?
 * @returns the verdict, whether it is hidden, and the angle and tone to draw
 * @example shownVerdict(bundle, schedule, today, false).angle // 0 while it is hidden
 */
export function shownVerdict(
  bundle: PlanBundle,
  schedule: Schedule,
  today: Day,
  showRunning: boolean,
): ShownVerdict {
  const ratings = currentRatings(bundle.ratings)
  const verdict = deriveVerdict(ratings)
  const hasStep4Begun = ratings[4] !== undefined || hasStepBegun(bundle, schedule, 4, today)
  if (!showRunning && !hasStep4Begun) {
    return { isHidden: true, ratings, verdict, angle: 0, tone: 'undecided' }
  }
  return { isHidden: false, ratings, verdict, angle: angleOf(verdict), tone: verdict.lean }
}

/** The widest margin, 4, is drawn as 22 degrees (DESIGN.md, "Known differences"). */
const degreesPerPoint = 22 / 4

/** A side that is certain before its margin is known: plainly off centre, and no more than that. */
const settledEarlyAngle = 6

/**
 * How far the line leans for a margin (DESIGN.md, "Known differences").
 *
 * @param margin -4 (full stack) to 4 (backend), in points of the ratings
 * @returns degrees; positive to the left, 0 straight down
 * @example marginToAngle(4) // 22
 */
export function marginToAngle(margin: number): number {
  return margin * degreesPerPoint
}

function angleOf({ margin, lean }: Verdict): number {
  if (margin !== null) return marginToAngle(margin)
  if (lean === 'backend') return settledEarlyAngle
  return lean === 'full-stack' ? -settledEarlyAngle : 0
}
