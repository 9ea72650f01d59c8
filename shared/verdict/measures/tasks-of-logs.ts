import type { Log } from '#shared/model/log'
import type { PlanBundle } from '#shared/model/plan-bundle'
import type { Task } from '#shared/model/task'

/**
 * For each log of a plan, in order, the place of its task among the tasks; -1 when the task is gone.
 *
 * Every measure of minutes begins with it. Plans are never changed in place, so it is worked out once for
 * each pair of lists.
 */
export function tasksOfLogs({
  tasks,
  logs,
}: Pick<PlanBundle, 'tasks' | 'logs'>): readonly number[] {
  const before = known.get(logs)
  if (before?.tasks === tasks) return before.places
  const placeOf = new Map<string, number>()
  tasks.forEach(({ id }, place) => placeOf.set(id, place))
  const places = logs.map(({ taskId }) => placeOf.get(taskId) ?? -1)
  known.set(logs, { tasks, places })
  return places
}

const known = new WeakMap<
  readonly Log[],
  { readonly tasks: readonly Task[]; readonly places: readonly number[] }
>()
