import type { Task } from '#shared/model/task'
import { onceFor } from '#shared/once-for'

/**
 * The tasks of a plan by their ids, made once for each list.
 *
 * @param tasks of a bundle, which never change
 */
export const tasksById = onceFor(
  (tasks: readonly Task[]): ReadonlyMap<string, Task> =>
    new Map(tasks.map((task) => [task.id, task])),
)
