import type { Day } from '#shared/calendar/day'
import type { Task } from '#shared/model/task'
import { applyChange, patch } from './apply-change'

/** Checks a task off on a day, or opens it again (null). */
export async function setTaskDone(task: Task, doneOn: Day | null): Promise<void> {
  const label = doneOn ? `Check off "${task.title}"` : `Open "${task.title}" again`
  await applyChange(label, [patch('tasks', task.id, { doneOn })])
}
