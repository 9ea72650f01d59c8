import type { Day } from '#shared/calendar/day'
import type { PlanBundle } from '#shared/model/plan-bundle'
import type { Task } from '#shared/model/task'
import { tasksById } from '#shared/model/tasks-by-id'
import type { Schedule } from '#shared/schedule/schedule'

/** Planned work of one task that past days left open. */
export interface OpenWork {
  readonly task: Task
  /** The days it was planned for, in order. */
  readonly days: readonly Day[]
  /** Minutes planned for it on these days. */
  readonly minutes: number
}

/**
 * The work that was planned before today and was not done: its task is still open, and nothing was
 * logged on it on that day.
 *
 * @param schedule of this plan, so that it holds nothing before the day it was last planned
 * @param today the day it is; its own work is not missed yet
 * @returns one entry a task, in the order of the first missed day
 */
export function openFromEarlier(
  { tasks, logs }: PlanBundle,
  schedule: Schedule,
  today: Day,
): OpenWork[] {
  const taskOf = tasksById(tasks)
  const isOpen = (taskId: string) => taskOf.get(taskId)?.doneOn === null
  const sessions = schedule.sessions.filter(({ taskId, date }) => date < today && isOpen(taskId))
  if (sessions.length === 0) return []
  // Of ten years of logs only those that count are looked at closely.
  const looked = new Set(sessions.map(({ taskId }) => taskId))
  const own = logs.filter(({ taskId }) => looked.has(taskId))
  const worked = new Set(own.map(({ date, taskId }) => `${date} ${taskId}`))
  const missed = new Map<string, { task: Task; days: Set<Day>; minutes: number }>()
  for (const { taskId, date, minutes } of sessions) {
    const task = taskOf.get(taskId)
    if (task === undefined || worked.has(`${date} ${taskId}`)) continue
    const entry = missed.get(taskId) ?? { task, days: new Set(), minutes: 0 }
    entry.days.add(date)
    entry.minutes += minutes
    missed.set(taskId, entry)
  }
  return [...missed.values()].map(({ task, days, minutes }) => ({ task, days: [...days], minutes }))
}
