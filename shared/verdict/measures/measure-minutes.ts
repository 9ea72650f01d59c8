import type { Log } from '#shared/model/log'
import type { PlanBundle } from '#shared/model/plan-bundle'
import type { Task } from '#shared/model/task'

/** What was spent on the tasks of a group, and what had been planned for them. */
export interface MinutesMeasure {
  /** Minutes logged. */
  readonly spent: number
  /** Minutes the tasks were expected to take. */
  readonly planned: number
  readonly tasks: readonly Task[]
  /** In the order of the plan. */
  readonly logs: readonly Log[]
}

/**
 * Minutes spent and planned, by group: by step, by side, by skill area.
 *
 * @param bundle the plan; minutes of tasks that are gone do not count
 * @param groupOf the group of a task; null leaves it out
 * @returns only groups that have a task, also those without minutes
 * @example measureMinutes(bundle, (task) => task.area).get('deployment')?.spent // 0
 */
export function measureMinutes<Group>(
  { tasks, logs }: Pick<PlanBundle, 'tasks' | 'logs'>,
  groupOf: (task: Task) => Group | null,
): ReadonlyMap<Group, MinutesMeasure> {
  const groups = new Map<Group, GrowingMeasure>()
  const measureById = new Map<string, GrowingMeasure>()
  for (const task of tasks) {
    const group = groupOf(task)
    if (group === null) continue
    const measure = groups.get(group) ?? { spent: 0, planned: 0, tasks: [], logs: [] }
    groups.set(group, measure)
    measureById.set(task.id, measure)
    measure.planned += task.estimate
    measure.tasks.push(task)
  }
  for (const log of logs) {
    const measure = measureById.get(log.taskId)
    if (measure === undefined) continue
    measure.spent += log.minutes
    measure.logs.push(log)
  }
  return groups
}

interface GrowingMeasure {
  spent: number
  planned: number
  tasks: Task[]
  logs: Log[]
}
