import type { Day } from '#shared/calendar/day'
import type { Log } from '#shared/model/log'
import type { PlanBundle } from '#shared/model/plan-bundle'
import type { Task } from '#shared/model/task'
import { tasksById } from '#shared/model/tasks-by-id'
import { onceFor } from '#shared/once-for'
import type { Schedule } from '#shared/schedule/schedule'

/** What is planned and what happened, by day. */
export interface DayIndex {
  /** Undefined for a day with neither. */
  readonly entryOf: (day: Day) => DayEntry | undefined
  /** Every day with either, in order. */
  readonly entries: () => readonly (readonly [Day, DayEntry])[]
}

/** What is planned for a day and what happened on it. */
export interface DayEntry {
  /** In the order of work. */
  readonly sessions: readonly {
    readonly task: Task
    readonly minutes: number
    readonly pinned: boolean
  }[]
  /** Minutes logged, by task. */
  readonly logged: ReadonlyMap<Task, number>
  /** Tasks checked off. */
  readonly done: ReadonlySet<Task>
}

/**
 * Sorts the sessions, logs and check-offs of a plan by day.
 *
 * Nearly everything that is shown begins with it. Each list is sorted once: after a change only those it changed
 * are sorted again, and only the days that are asked for are put together.
 *
 * @param schedule of this plan; sessions and logs of tasks the plan does not have are left out
 */
export function indexDays({ plan, tasks, logs }: PlanBundle, schedule: Schedule): DayIndex {
  const taskOf = tasksById(tasks)
  const sorted = {
    past: sortByDate(plan.past ?? none),
    planned: sortByDate(schedule.sessions),
    logs: sortByDate(logs),
    done: sortDone(tasks),
  }
  const entryOf = (day: Day): DayEntry | undefined => {
    const past = (sorted.past.get(day) ?? []).map((session) => ({ ...session, pinned: false }))
    const sessions = [...past, ...(sorted.planned.get(day) ?? [])].flatMap(
      ({ taskId, minutes, pinned }) => {
        const task = taskOf.get(taskId)
        return task ? [{ task, minutes, pinned }] : []
      },
    )
    const logged = sumByTask(sorted.logs.get(day) ?? [], taskOf)
    const done = new Set(sorted.done.get(day))
    const isEmpty = sessions.length === 0 && logged.size === 0 && done.size === 0
    return isEmpty ? undefined : { sessions, logged, done }
  }
  return {
    entryOf,
    entries: () => {
      const days = new Set(Object.values(sorted).flatMap((byDay) => [...byDay.keys()]))
      return [...days].toSorted().flatMap((day): (readonly [Day, DayEntry])[] => {
        const entry = entryOf(day)
        return entry ? [[day, entry]] : []
      })
    },
  }
}

function sumByTask(logs: readonly Log[], taskOf: ReadonlyMap<string, Task>): Map<Task, number> {
  const logged = new Map<Task, number>()
  for (const { taskId, minutes } of logs) {
    const task = taskOf.get(taskId)
    if (task) logged.set(task, (logged.get(task) ?? 0) + minutes)
  }
  return logged
}

const sortByDate = onceFor(groupByDate) as <Dated extends { readonly date: Day }>(
  items: readonly Dated[],
) => ReadonlyMap<Day, readonly Dated[]>

function groupByDate(items: readonly { readonly date: Day }[]) {
  return groupByDay(items, ({ date }) => date)
}

const sortDone = onceFor((tasks: readonly Task[]) => groupByDay(tasks, ({ doneOn }) => doneOn))

function groupByDay<Item>(
  items: readonly Item[],
  dayOf: (item: Item) => Day | null,
): ReadonlyMap<Day, readonly Item[]> {
  const groups = new Map<Day, Item[]>()
  for (const item of items) {
    const day = dayOf(item)
    if (day === null) continue
    const group = groups.get(day)
    if (group) group.push(item)
    else groups.set(day, [item])
  }
  return groups
}

const none: readonly never[] = []
