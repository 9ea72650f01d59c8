import { type Step, steps } from '#shared/model/step'
import type { Task } from '#shared/model/task'

/** Where a task goes: a step, and a place among the other tasks in it, 0 for the first. */
export interface TaskPlace {
  readonly step: Step
  readonly place: number
}

/** One up (-1) or down (1); from the edge of a step into the next one. Null at the very ends. */
export function neighbourPlace(
  tasks: readonly Task[],
  { id, step }: Task,
  direction: -1 | 1,
): TaskPlace | null {
  const ofStep = tasks.filter((task) => task.step === step)
  const place = ofStep.findIndex((task) => task.id === id) + direction
  if (place >= 0 && place < ofStep.length) return { step, place }
  const next = steps.find((other) => other === step + direction)
  if (!next) return null
  return { step: next, place: direction === 1 ? 0 : countOf(tasks, next) }
}

/** The place before or after a task that is already there; the end of the step when it is not. */
export function placeBeside(
  tasks: readonly Task[],
  movedId: string,
  step: Step,
  target: { readonly id: string; readonly side: 'before' | 'after' },
): TaskPlace {
  const others = tasks.filter((task) => task.step === step && task.id !== movedId)
  const index = others.findIndex(({ id }) => id === target.id)
  if (index < 0) return { step, place: others.length }
  return { step, place: target.side === 'before' ? index : index + 1 }
}

/** The end of a step. */
export function endOfStep(tasks: readonly Task[], step: Step): TaskPlace {
  return { step, place: countOf(tasks, step) }
}

function countOf(tasks: readonly Task[], step: Step): number {
  return tasks.filter((task) => task.step === step).length
}
