import type { PlanBundle } from '#shared/model/plan-bundle'
import { type Step, steps } from '#shared/model/step'

/**
 * The step that waits for a rating: all its tasks are done, but for optional ones, and it has none yet.
 *
 * @returns the first such step; null when none waits
 */
export function stepToRate({ tasks, ratings }: PlanBundle): Step | null {
  const waiting = steps.find((step) => {
    const own = tasks.filter((task) => task.step === step && !task.optional)
    const isDone = own.length > 0 && own.every((task) => task.doneOn !== null)
    return isDone && !ratings.some((rating) => rating.step === step)
  })
  return waiting ?? null
}
