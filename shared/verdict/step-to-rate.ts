import type { PlanBundle } from '#shared/model/plan-bundle'
import { type Step, steps } from '#shared/model/step'

/**
 * The step that waits for a rating: all its tasks are done, but for optional ones, and it has none yet.
 *
 * @returns the first such step; null when none waits
 */
export function stepToRate({ tasks, ratings }: PlanBundle): Step | null {
  const needed = tasks.filter(({ optional }) => !optional)
  const found = new Set(needed.map(({ step }) => step))
  const open = new Set(needed.filter(({ doneOn }) => doneOn === null).map(({ step }) => step))
  const rated = new Set(ratings.map(({ step }) => step))
  const waiting = steps.find((step) => found.has(step) && !open.has(step) && !rated.has(step))
  return waiting ?? null
}
