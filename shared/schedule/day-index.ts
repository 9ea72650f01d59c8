import type { Day } from '#shared/calendar/day'
import type { PlanBundle } from '#shared/model/plan-bundle'
import type { Task } from '#shared/model/task'
import type { Schedule } from '#shared/schedule/schedule'

/** What is planned and what happened, by day; a day with neither is not in it. */
export type DayIndex = ReadonlyMap<Day, DayEntry>

/** What is planned for a day and what happened on it. */
export interface DayEntry {
  /** In the order of work. */
  readonly sessions: { readonly task: Task; readonly minutes: number; readonly pinned: boolean }[]
  /** Minutes logged, by task. */
  readonly logged: Map<Task, number>
  /** Tasks checked off. */
  readonly done: Set<Task>
}

/**
 * Sorts the sessions, logs and check-offs of a plan by day, in one pass.
 *
 * Nearly everything that is shown begins with it, and a bundle never changes: it is made once for each.
 *
 * @param schedule of this plan; sessions and logs of tasks the plan does not have are left out
 */
export function indexDays(bundle: PlanBundle, schedule: Schedule): DayIndex {
  const before = known.get(bundle)
  if (before?.schedule === schedule) return before.index
  const index = sortByDay(bundle, schedule)
  known.set(bundle, { schedule, index })
  return index
}

const known = new WeakMap<PlanBundle, { readonly schedule: Schedule; readonly index: DayIndex }>()

function sortByDay({ plan, tasks, logs }: PlanBundle, schedule: Schedule): DayIndex {
  const taskOf = new Map(tasks.map((task) => [task.id, task]))
  const index = new Map<Day, DayEntry>()
  const entryOf = (day: Day) => {
    const known = index.get(day)
    const entry: DayEntry = known ?? { sessions: [], logged: new Map(), done: new Set() }
    index.set(day, entry)
    return entry
  }
  const past = (plan.past ?? []).map((session) => ({ ...session, pinned: false }))
  for (const { taskId, date, minutes, pinned } of [...past, ...schedule.sessions]) {
    const task = taskOf.get(taskId)
    if (task !== undefined) entryOf(date).sessions.push({ task, minutes, pinned })
  }
  for (const { taskId, date, minutes } of logs) {
    const task = taskOf.get(taskId)
    if (task === undefined) continue
    const { logged } = entryOf(date)
    logged.set(task, (logged.get(task) ?? 0) + minutes)
  }
  for (const task of tasks) if (task.doneOn !== null) entryOf(task.doneOn).done.add(task)
  return index
}
