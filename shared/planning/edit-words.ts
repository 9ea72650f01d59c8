import type { PlanBundle } from '#shared/model/plan-bundle'
import type { Task } from '#shared/model/task'

/** The fields of a task that say what it is, not how much of it there is or when it can be done. */
export type TaskWords = Pick<Task, 'title' | 'notes' | 'doneMeans' | 'area' | 'layer' | 'optional'>

/** Gives a plan another title. Words move no work, so nothing is planned again. */
export function setTitle(bundle: PlanBundle, title: string): PlanBundle {
  return { ...bundle, plan: { ...bundle.plan, title } }
}

/** Words a task differently. Nothing is planned again; a task that is not there is left alone. */
export function setTaskWords(
  bundle: PlanBundle,
  taskId: string,
  words: Partial<TaskWords>,
): PlanBundle {
  const tasks = bundle.tasks.map((task) => (task.id === taskId ? { ...task, ...words } : task))
  return { ...bundle, tasks }
}

/**
 * Keeps an idea out of the plan, at the end of its parking lot; one that is parked already stays where
 * it is.
 *
 * @param idea one line; space around it and breaks in it are dropped, and an empty one is not parked
 */
export function parkIdea(bundle: PlanBundle, idea: string): PlanBundle {
  const line = idea.replace(/\s+/g, ' ').trim()
  const { parked = [] } = bundle.plan
  if (line === '' || parked.includes(line)) return bundle
  return { ...bundle, plan: { ...bundle.plan, parked: [...parked, line] } }
}

/** Takes an idea out of the parking lot. */
export function unparkIdea(bundle: PlanBundle, idea: string): PlanBundle {
  const parked = (bundle.plan.parked ?? []).filter((other) => other !== idea)
  return { ...bundle, plan: { ...bundle.plan, parked } }
}
