import type { Day } from '#shared/calendar/day'
import type { Task } from '#shared/model/task'

/** Minutes of a task that can be taken to a day: a session, or work that has no day. */
export interface Work {
  readonly task: Task
  /** The day it is planned for; null when it has none. */
  readonly date: Day | null
  readonly minutes: number
  readonly isPinned: boolean
  /** What has been done stays where it was. */
  readonly isMovable: boolean
}

/** Names work among everything on screen. */
export function workKey({ task, date }: Pick<Work, 'task' | 'date'>): string {
  // not translated: part of an id
  return `${task.id} ${date ?? 'no day'}`
}
