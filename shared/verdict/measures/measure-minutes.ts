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
  const groups = new Map<Group, MinutesMeasure>()
  const groupById = new Map<string, Group>()
  for (const task of tasks) {
    const group = groupOf(task)
    if (group === null) continue
    groupById.set(task.id, group)
    const { planned, tasks: own } = groups.get(group) ?? empty
    groups.set(group, { ...empty, planned: planned + task.estimate, tasks: [...own, task] })
  }
  for (const log of logs) {
    const group = groupById.get(log.taskId)
    const measure = group === undefined ? undefined : groups.get(group)
    if (group === undefined || measure === undefined) continue
    groups.set(group, {
      ...measure,
      spent: measure.spent + log.minutes,
      logs: [...measure.logs, log],
    })
  }
  return groups
}

const empty: MinutesMeasure = { spent: 0, planned: 0, tasks: [], logs: [] }
