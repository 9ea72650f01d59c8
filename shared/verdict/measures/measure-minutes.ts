import type { Log } from '#shared/model/log'
import type { PlanBundle } from '#shared/model/plan-bundle'
import type { Task } from '#shared/model/task'
import { tasksOfLogs } from '#shared/verdict/measures/tasks-of-logs'

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
 * @param which `logged` leaves out tasks without minutes
 * @returns only groups that have a task, also those without minutes
 * @example measureMinutes(bundle, (task) => task.area).get('deployment')?.spent // 0
 */
export function measureMinutes<Group>(
  bundle: Pick<PlanBundle, 'tasks' | 'logs'>,
  groupOf: (task: Task) => Group | null,
  which: 'all' | 'logged' = 'all',
): ReadonlyMap<Group, MinutesMeasure> {
  const { tasks, logs } = bundle
  const places = tasksOfLogs(bundle)
  const isLogged = new Uint8Array(tasks.length)
  for (const place of places) if (place >= 0) isLogged[place] = 1

  const groups = new Map<Group, GrowingMeasure>()
  const measures = tasks.map((task, place) => {
    const group = which === 'all' || isLogged[place] === 1 ? groupOf(task) : null
    if (group === null) return null
    let measure = groups.get(group)
    if (!measure) groups.set(group, (measure = { spent: 0, planned: 0, tasks: [], logs: [] }))
    measure.planned += task.estimate
    measure.tasks.push(task)
    return measure
  })
  logs.forEach((log, at) => {
    const measure = measures[places[at]!]
    if (!measure) return
    measure.spent += log.minutes
    measure.logs.push(log)
  })
  return groups
}

interface GrowingMeasure {
  spent: number
  planned: number
  tasks: Task[]
  logs: Log[]
}
